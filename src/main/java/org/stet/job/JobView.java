package org.stet.job;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/** A job as the API gives it. */
public record JobView(
        UUID id,
        @Schema(examples = "survey") String kind,
        UUID project,

        @Schema(description = "The account of whoever asked for it")
        UUID owner,

        JobState state,

        @Schema(description = "How many things are done") long done,

        @Schema(description = "How many there are, as far as is known")
        long total,

        @Schema(description = "How many a second, while one was in hand; null until that is known") @Nullable
        Double rate,

        @Schema(
                description =
                        "Seconds that the rest will take at this rate; null when it has ended, and until the rate is known")
        @Nullable
        Long secondsLeft,

        Instant created,

        @Schema(description = "When its first slice began; null before that") @Nullable
        Instant started,

        @Schema(description = "When it was done, failed or was cancelled; null before that") @Nullable
        Instant finished,

        @Schema(description = "What came of it; null unless it is done") @Nullable
        JsonNode result) {

    static JobView of(Job job) {
        Double rate = job.worked > 0 && job.done > 0 ? hundredths(job.done * 1000.0 / job.worked) : null;
        return new JobView(
                job.id,
                job.kind,
                job.project,
                job.owner,
                job.state,
                job.done,
                Math.max(job.total, job.done),
                rate,
                rate == null || !job.state.isAtWork() ? null : Math.round(Math.max(0, job.total - job.done) / rate),
                job.created,
                job.started,
                job.finished,
                job.result == null ? null : CanonicalJson.read(job.result, JsonNode.class));
    }

    private static double hundredths(double rate) {
        return Math.round(rate * 100) / 100.0;
    }
}
