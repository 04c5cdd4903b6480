/**
 * What every test may use: fresh data folders, PostgreSQL, the packaged application as a process of its own.
 *
 * <p>A test that must hold on both databases is an abstract class with two empty heirs: one {@code @QuarkusTest}, one
 * {@code @QuarkusTest @TestProfile(PostgresProfile.class)}.
 */
@NullMarked
package org.stet;

import org.jspecify.annotations.NullMarked;
