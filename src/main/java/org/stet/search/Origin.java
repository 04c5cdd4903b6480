package org.stet.search;

import java.util.Locale;

/** Where a judgement came from, in the few kinds that people tell apart. */
public enum Origin {
    MANUAL("a.origin = 'manual'"),
    SUGGESTED("a.origin like 'rule:%'"),
    IMPORTED("a.origin like 'import%'"),
    SETTLED("a.origin like 'settled%'");

    /** Of SQL, about {@code annotation a}. */
    final String condition;

    Origin(String condition) {
        this.condition = condition;
    }

    /** Its name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
