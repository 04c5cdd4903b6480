package org.stet.annotation.consistency;

import java.util.ArrayList;
import java.util.List;

import org.stet.http.CanonicalJson;

/** Counts what a check looks at and keeps the first faults, so that it needs no more memory for many than for few. */
final class Findings {

    static final int SHOWN = 10;

    private long texts;
    private long annotations;
    private long faults;
    private final List<Fault> first = new ArrayList<>();

    void text() {
        texts++;
    }

    void annotation() {
        annotations++;
    }

    void fault(Fault fault) {
        faults++;
        if (first.size() < SHOWN) {
            first.add(fault);
        }
    }

    long texts() {
        return texts;
    }

    long annotations() {
        return annotations;
    }

    long faults() {
        return faults;
    }

    /** Canonical JSON. */
    String first() {
        return CanonicalJson.write(first);
    }
}
