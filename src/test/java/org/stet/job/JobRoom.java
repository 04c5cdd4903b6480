package org.stet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import org.stet.SignIn;

/** Jobs as whoever waits for them sees them. */
public final class JobRoom {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private JobRoom() {}

    /** The job once it has ended, seen by this person. */
    public static ValidatableResponse ended(String name, UUID job) {
        return until(name, job, answer -> answer.extract().path("finished") != null);
    }

    /** What a state of a job shows. */
    public interface Look {
        boolean at(ValidatableResponse answer);
    }

    public static ValidatableResponse until(String name, UUID job, Look look) {
        var end = Instant.now().plus(PATIENCE);
        var answer = get(name, job);
        while (!look.at(answer)) {
            assertThat(Instant.now())
                    .as(Objects.requireNonNull(answer.extract().asString()))
                    .isBefore(end);
            pause();
            answer = get(name, job);
        }
        return answer;
    }

    /** Returns when no job is queued or running in the whole site. */
    public static void quiet() {
        var end = Instant.now().plus(PATIENCE);
        while (QuarkusTransaction.requiringNew()
                        .call(() -> Job.count("state in ?1", Set.of(JobState.QUEUED, JobState.RUNNING)))
                > 0) {
            assertThat(Instant.now()).as("some job does not end").isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ValidatableResponse get(String name, UUID job) {
        return SignIn.as(name).get("/api/jobs/" + job).then().statusCode(200);
    }

    public static ValidatableResponse cancelled(String name, UUID job) {
        return SignIn.as(name)
                .contentType(ContentType.JSON)
                .post("/api/jobs/" + job + "/cancel")
                .then();
    }
}
