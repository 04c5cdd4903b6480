package org.stet.handout.print;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets that a reading can be printed as. */
public enum SheetKind {
    ARTICLE,
    WORKSHEET,
    KEY;

    /** The sheet's name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
