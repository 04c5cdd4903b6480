package org.stet.agreement;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a position of a text is. */
enum Unit {
    /** A Unicode code point of a block. */
    CHARACTER("character"),
    /** A word, as the desk selects it; marks and blanks count for nothing. */
    TOKEN("token");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    static Optional<Unit> of(String id) {
        return Stream.of(values()).filter(unit -> unit.id.equals(id)).findFirst();
    }
}
