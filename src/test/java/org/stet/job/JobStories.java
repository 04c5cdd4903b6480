package org.stet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Project;
import org.stet.project.Role;

/** Long work, run once on each database. */
@SuppressWarnings("NullAway.Init")
abstract class JobStories {

    /** Of these no process has a worker, so the tests have them to themselves. */
    private final String unclaimed = "of-" + UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Inject
    Claims claims;

    @Inject
    Steps steps;

    private UUID project;

    @BeforeEach
    void a_project() {
        project = Newsroom.project("ana");
    }

    /** Other tests wait until no job is at work, and nobody does these. */
    @AfterEach
    void end_what_nobody_does() {
        QuarkusTransaction.requiringNew()
                .run(() -> Job.<Job>list("kind", unclaimed).forEach(job -> Claims.cancel(job.id)));
    }

    @Test
    void a_job_is_done_slice_by_slice_and_says_how_far_it_is() {
        var job = queued(Steps.KIND, new Steps.Plan(10, 30, 0), 12);

        JobRoom.until("ana", job, answer -> answer.extract().<Integer>path("done") >= 3)
                .body("state", equalTo("running"))
                .body("total", equalTo(12))
                .body("rate", notNullValue())
                .body("secondsLeft", notNullValue())
                .body("started", notNullValue())
                .body("result", nullValue());
        JobRoom.ended("ana", job)
                .body("state", equalTo("done"))
                .body("done", equalTo(10))
                .body("total", equalTo(10))
                .body("rate", greaterThan(0f))
                .body("secondsLeft", nullValue())
                .body("result.steps", equalTo(10));
        assertThat(strokes()).isEqualTo(10);
    }

    @Test
    void a_job_whose_process_died_goes_on_behind_its_last_slice() throws SQLException {
        var job = queued(unclaimed, new Steps.Plan(5, 0, 0), 5);
        claims.take(UUID.randomUUID(), Set.of(unclaimed));
        sql("update job set reached = '3', done = 3 where id = '%s'".formatted(job));

        assertThat(claims.take(UUID.randomUUID(), Set.of(unclaimed)))
                .as("a process that was heard a moment ago is alive")
                .isEmpty();
        silent(job);
        sql("update job set kind = '%s' where id = '%s'".formatted(Steps.KIND, job));

        JobRoom.ended("ana", job).body("state", equalTo("done")).body("done", equalTo(5));
        assertThat(strokes())
                .as("what was done before the crash is not done again")
                .isEqualTo(2);
    }

    @Test
    void a_process_that_was_only_slow_cannot_write_into_a_job_that_another_has() throws SQLException {
        var job = queued(unclaimed, new Steps.Plan(5, 0, 0), 5);
        var slow = UUID.randomUUID();
        var other = UUID.randomUUID();
        claims.take(slow, Set.of(unclaimed));
        silent(job);
        assertThat(claims.take(other, Set.of(unclaimed))).isPresent();

        assertThat(recorded(job, slow)).isFalse();
        assertThat(recorded(job, other)).isTrue();
        claims.beat(job, slow);
        claims.putDown(job, slow);
        claims.fail(job, slow);

        JobRoom.get("ana", job).body("state", equalTo("running")).body("done", equalTo(1));
    }

    @Test
    void a_job_is_in_one_hand_however_many_reach_for_it() throws Exception {
        var jobs = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            jobs.add(queued(unclaimed, new Steps.Plan(1, 0, 0), 1));
        }
        var threads = Executors.newFixedThreadPool(6);
        var taken = new ArrayList<UUID>();
        try {
            var tries = new ArrayList<Callable<List<UUID>>>();
            for (int i = 0; i < 6; i++) {
                tries.add(() -> takenBy(UUID.randomUUID()));
            }
            for (Future<List<UUID>> one : threads.invokeAll(tries)) {
                taken.addAll(one.get());
            }
        } finally {
            threads.shutdown();
        }
        // Who lost all races at once may have gone without one; nobody took one that was taken.
        taken.addAll(takenBy(UUID.randomUUID()));

        assertThat(taken).containsExactlyInAnyOrderElementsOf(jobs);
    }

    private List<UUID> takenBy(UUID worker) {
        var mine = new ArrayList<UUID>();
        for (var work = claims.take(worker, Set.of(unclaimed));
                work.isPresent();
                work = claims.take(worker, Set.of(unclaimed))) {
            mine.add(work.get().id());
        }
        return mine;
    }

    @Test
    void whoever_was_put_down_waits_behind_the_others() {
        var first = queued(unclaimed, new Steps.Plan(1, 0, 0), 1);
        var second = queued(unclaimed, new Steps.Plan(1, 0, 0), 1);
        var worker = UUID.randomUUID();

        assertThat(claims.take(worker, Set.of(unclaimed)).orElseThrow().id()).isEqualTo(first);
        claims.putDown(first, worker);
        assertThat(claims.take(worker, Set.of(unclaimed)).orElseThrow().id()).isEqualTo(second);
        assertThat(claims.take(worker, Set.of(unclaimed)).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    void a_job_that_kills_every_process_is_given_up() throws SQLException {
        var job = queued(unclaimed, new Steps.Plan(1, 0, 0), 1);
        for (int i = 0; i < Claims.MOST_CRASHES; i++) {
            assertThat(claims.take(UUID.randomUUID(), Set.of(unclaimed))).isPresent();
            silent(job);
        }

        assertThat(claims.take(UUID.randomUUID(), Set.of(unclaimed))).isEmpty();
        JobRoom.get("ana", job).body("state", equalTo("failed"));
    }

    @Test
    void a_slice_that_fails_leaves_nothing_and_ends_the_job() {
        var job = queued(Steps.KIND, new Steps.Plan(9, 0, 4), 9);

        JobRoom.ended("ana", job)
                .body("state", equalTo("failed"))
                .body("done", equalTo(3))
                .body("result", nullValue());
        assertThat(strokes()).isEqualTo(3);
        assertThat(steps.tried(job)).isEqualTo(4);
    }

    @Test
    void a_cancelled_job_stops_and_what_it_stored_stays() throws InterruptedException {
        var job = queued(Steps.KIND, new Steps.Plan(10_000, 20, 0), 10_000);
        JobRoom.until("ana", job, answer -> answer.extract().<Integer>path("done") >= 2);

        JobRoom.cancelled("ana", job).statusCode(200).body("state", equalTo("cancelled"));
        Thread.sleep(200); // a slice that was in hand
        int tried = steps.tried(job);
        int done = JobRoom.get("ana", job).extract().path("done");
        Thread.sleep(200);

        assertThat(steps.tried(job)).isEqualTo(tried);
        assertThat(strokes()).isEqualTo(done);
        JobRoom.cancelled("ana", job).statusCode(200).body("state", equalTo("cancelled"));
    }

    @Test
    void one_that_waits_is_cancelled_before_it_begins() {
        var job = queued(unclaimed, new Steps.Plan(1, 0, 0), 1);

        JobRoom.cancelled("ana", job)
                .statusCode(200)
                .body("state", equalTo("cancelled"))
                .body("started", nullValue());
        assertThat(claims.take(UUID.randomUUID(), Set.of(unclaimed))).isEmpty();
    }

    @Test
    void its_owner_and_the_editors_of_its_project_see_it() {
        Newsroom.member(project, "ben", Role.EDITOR);
        Newsroom.member(project, "vera", Role.VIEWER);
        Newsroom.member(project, "rita", Role.REVIEWER);
        var job = queued(unclaimed, new Steps.Plan(1, 0, 0), 1);
        var own = queuedBy("rita", unclaimed);

        JobRoom.get("ben", job);
        JobRoom.get("rita", own);
        JobRoom.cancelled("vera", job).statusCode(403);
        JobRoom.cancelled("zoe", job).statusCode(404);
        SignIn.as("rita").get("/api/jobs/" + job).then().statusCode(403);
        String foreign = SignIn.as("zoe")
                .get("/api/jobs/" + job)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        SignIn.as("zoe").get("/api/jobs/" + UUID.randomUUID()).then().body(equalTo(foreign));
        JobRoom.cancelled("ben", own).statusCode(200).body("state", equalTo("cancelled"));
    }

    private UUID queued(String kind, Steps.Plan plan, long total) {
        return queued("ana", kind, plan, total);
    }

    private UUID queuedBy(String name, String kind) {
        return queued(name, kind, new Steps.Plan(1, 0, 0), 1);
    }

    private UUID queued(String name, String kind, Steps.Plan plan, long total) {
        var owner = SignIn.id(name);
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = UUID.randomUUID();
            new Job(new NewJob(id, kind, project, "test " + id, plan, total), owner, Job.now()).persist();
            return id;
        });
    }

    private static boolean recorded(UUID job, UUID worker) {
        return QuarkusTransaction.requiringNew().call(() -> Claims.record(job, worker, Slice.more(1, "1"), 5));
    }

    private void silent(UUID job) throws SQLException {
        sql("update job set heartbeat = timestamp with time zone '2020-01-01 00:00:00+00:00' where id = '%s'"
                .formatted(job));
    }

    private int strokes() {
        String name = QuarkusTransaction.requiringNew().call(() -> Project.<Project>findById(project).name);
        return (int) name.chars().filter(sign -> sign == '|').count();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var each = connection.createStatement()) {
            assertThat(each.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
