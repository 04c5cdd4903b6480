package org.stet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new Cheap(64, 1, 8));

    private record Cheap(int memory, int passes, int shortest) implements PasswordSettings {}

    @Test
    void a_password_matches_its_own_hash_alone() {
        var hash = passwords.hash("four words in a row");

        assertThat(passwords.matches("four words in a row", hash)).isTrue();
        assertThat(passwords.matches("four words in a Row", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void the_same_password_never_has_the_same_hash() {
        assertThat(passwords.hash("twice")).isNotEqualTo(passwords.hash("twice"));
    }

    @Test
    void a_hash_says_what_it_was_made_with_and_outlives_a_change_of_the_settings() {
        var hash = passwords.hash("four words in a row");

        assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(new Passwords(new Cheap(128, 2, 8)).matches("four words in a row", hash))
                .isTrue();
    }

    @Test
    void an_accent_counts_the_same_however_the_keyboard_sends_it() {
        assertThat(passwords.matches("cafe\u0301 noir", passwords.hash("caf\u00e9 noir")))
                .isTrue();
    }

    @Test
    void what_is_no_hash_is_noticed() {
        assertThatThrownBy(() -> passwords.matches("x", "none")).isInstanceOf(IllegalArgumentException.class);
    }
}
