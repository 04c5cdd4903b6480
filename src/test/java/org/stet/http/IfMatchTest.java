package org.stet.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    private static final UUID CHANGE = UUID.fromString("0190a6a0-0000-7000-8000-000000000001");

    @Test
    void a_version_matches_itself_alone() {
        assertThat(IfMatch.parse("\"3\"").matches(3)).isTrue();
        assertThat(IfMatch.parse("\"3\"").matches(4)).isFalse();
        assertThat(IfMatch.parse("\"2\", \"3\"").matches(3)).isTrue();
    }

    @Test
    void a_change_id_stands_for_the_state_that_it_led_to() {
        var onChange = IfMatch.parse("\"" + CHANGE + "\"");

        assertThat(onChange.matches(7, CHANGE)).isTrue();
        assertThat(onChange.matches(7, UUID.randomUUID())).isFalse();
        assertThat(onChange.matches(7, null)).isFalse();
    }

    @Test
    void a_tag_that_a_proxy_made_weak_and_a_star_match_too() {
        assertThat(IfMatch.parse("W/\"3\"").matches(3)).isTrue();
        assertThat(IfMatch.parse(" * ").matches(12, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"\"", "\"3", "W/3", "\"3\",", "\"a\"b\""})
    void what_is_no_entity_tag_is_refused(String header) {
        assertThatThrownBy(() -> IfMatch.parse(header))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(ProblemType.INVALID_REQUEST));
    }

    @Test
    void a_change_without_the_header_is_refused() {
        assertThatThrownBy(() -> IfMatch.required(null))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(ProblemType.PRECONDITION_REQUIRED));
    }

    @Test
    void a_stale_version_comes_with_the_present_state() {
        assertThatThrownBy(() -> IfMatch.parse("\"3\"").require(4, null, "the state"))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.extensions())
                        .containsEntry("current", "the state"));
    }
}
