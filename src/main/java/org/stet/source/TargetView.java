package org.stet.source;

import java.util.UUID;

/** A target as it is served. {@code mine} says whether the person asking made it. */
public record TargetView(
        UUID id, UUID project, String name, boolean confirmed, boolean mine, UUID lastChange, int version) {

    public static TargetView of(Target target, UUID asking) {
        return new TargetView(
                target.id,
                target.project,
                target.name,
                target.confirmed,
                target.createdBy.equals(asking),
                target.lastChange,
                target.version);
    }
}
