package org.stet.job;

import java.util.UUID;

/**
 * A job that is about to be queued.
 *
 * @param id made by the client: a repeat is answered as the first time
 * @param kind of the {@link JobWorker} that does it
 * @param topic what no second job may be about while this one is at work, such as {@code survey} and a project's id
 * @param parameters what the worker needs to know; becomes canonical JSON of 8,000 characters at most
 * @param total how many things there are to do, as far as is known now
 */
public record NewJob(UUID id, String kind, UUID project, String topic, Object parameters, long total) {}
