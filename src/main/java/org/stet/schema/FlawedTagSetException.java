package org.stet.schema;

import java.util.List;
import java.util.stream.Collectors;

/** A text that is no tag set, with every flaw that was found. */
public final class FlawedTagSetException extends RuntimeException {

    private final transient List<Flaw> flaws;

    FlawedTagSetException(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    /** At least one, in the order of the file as far as it has one. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
