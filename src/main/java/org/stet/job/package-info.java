/**
 * Long work: a row with its progress, done a slice at a time by whichever process takes it, gone on with after a crash,
 * cancelled by whoever may. What the work is, the rooms know whose {@link org.stet.job.JobWorker} does it.
 */
@NullMarked
package org.stet.job;

import org.jspecify.annotations.NullMarked;
