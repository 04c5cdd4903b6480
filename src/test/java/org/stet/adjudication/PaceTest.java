package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Pace.Made> made = new ArrayList<>();

    @Test
    void what_is_left_takes_as_long_as_the_middle_one_of_the_times_between() {
        List.of(0, 10, 30, 60).forEach(this::decided);

        assertThat(Pace.secondsLeft(made, 6)).hasValue(120);
    }

    @Test
    void many_decided_by_one_gesture_are_one() {
        List.of(0, 10, 30, 60).forEach(this::decided);
        var batch = UUID.randomUUID();
        for (int alike = 0; alike < 9; alike++) {
            made.add(new Pace.Made(batch, START.plusSeconds(90).plusMillis(alike)));
        }

        assertThat(Pace.secondsLeft(made, 40)).hasValue(1200); // 10, 20, 30, 30
    }

    @Test
    void a_pause_is_no_pace() {
        List.of(0, 10, 20, 4000, 4010).forEach(this::decided);

        assertThat(Pace.secondsLeft(made, 6)).hasValue(60);
    }

    @Test
    void a_few_decisions_tell_nothing() {
        List.of(0, 10, 20).forEach(this::decided);

        assertThat(Pace.secondsLeft(made, 6)).isEmpty();
        assertThat(Pace.secondsLeft(List.of(), 6)).isEmpty();
    }

    private void decided(int second) {
        made.add(new Pace.Made(UUID.randomUUID(), START.plusSeconds(second)));
    }
}
