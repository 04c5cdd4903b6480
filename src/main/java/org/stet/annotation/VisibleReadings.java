package org.stet.annotation;

import java.util.List;
import java.util.UUID;

import org.stet.project.Role;

/**
 * The present readings of a project that one person may see, as a condition of SQL over {@code reading r}: the same as
 * {@link Readings#visible}, for queries over more readings than can be asked one by one.
 *
 * @param condition in brackets
 * @param values of its parameters, in their order
 */
public record VisibleReadings(String condition, List<UUID> values) {

    private static final String OWN_OR_SUBMITTED = "(r.account_id = ? or r.state = 'SUBMITTED')";

    /** Another's reading of a text counts once the own one of the same text is handed in. */
    private static final String BLIND =
            "(r.account_id = ? or r.state = 'SUBMITTED' and exists (select 1 from reading own"
                    + " where own.text_id = r.text_id and own.account_id = ? and own.state = 'SUBMITTED'))";

    /** @param role that the person has in the project */
    public static VisibleReadings of(UUID project, UUID account, Role role) {
        var present = "(r.project_id = ? and r.carried_to is null and %s)";
        return Readings.isBlindFor(role, project)
                ? new VisibleReadings(present.formatted(BLIND), List.of(project, account, account))
                : new VisibleReadings(present.formatted(OWN_OR_SUBMITTED), List.of(project, account));
    }
}
