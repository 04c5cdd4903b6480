package org.stet.job;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/**
 * A job as its worker sees it before a slice.
 *
 * @param json the parameters with which it was queued
 * @param reached what the slice before gave as the place to go on behind; null for the first
 */
public record Work(
        UUID id,
        String kind,
        UUID project,
        String json,
        @Nullable String reached) {

    static Work of(Job job) {
        return new Work(job.id, job.kind, job.project, job.parameters, job.reached);
    }

    Work after(Slice slice) {
        return new Work(id, kind, project, json, slice.reached());
    }

    public <T> T parameters(Class<T> type) {
        return CanonicalJson.read(json, type);
    }
}
