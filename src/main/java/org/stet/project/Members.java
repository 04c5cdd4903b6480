package org.stet.project;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.account.CurrentAccount;
import org.stet.account.Who;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Asks whether the person behind the request may do something in a project. */
@ApplicationScoped
public class Members {

    private final CurrentAccount current;

    Members(CurrentAccount current) {
        this.current = current;
    }

    /**
     * The person behind the request, who has at least this role in the project. Whether a project exists is no matter
     * of those outside it: they get the same answer in both cases.
     *
     * @throws ProblemException {@code unauthenticated}; {@code not-found} for anybody who is not a member;
     *     {@code forbidden} for a member whose role does not suffice
     */
    public Who require(UUID projectId, Role atLeast) {
        var who = current.who();
        var role = roleOf(projectId, who);
        requireSufficient(role, atLeast);
        return who;
    }

    /** @throws ProblemException {@code forbidden} if the role does not suffice */
    public static void requireSufficient(Role role, Role atLeast) {
        if (!role.includes(atLeast)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    "This takes the role %s in the project; yours is %s.".formatted(said(atLeast), said(role)));
        }
    }

    /** @throws ProblemException as {@link #require} */
    public Role role(UUID projectId) {
        return roleOf(projectId, current.who());
    }

    private Role roleOf(UUID projectId, Who who) {
        return Member.of(projectId, who.id()).map(member -> member.role).orElseThrow(() -> ProblemException.unknown());
    }

    private static String said(Role role) {
        return switch (role) {
            case VIEWER -> "viewer";
            case REVIEWER -> "reviewer";
            case EDITOR -> "editor";
            case OWNER -> "owner";
        };
    }
}
