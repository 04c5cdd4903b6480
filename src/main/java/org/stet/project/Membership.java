package org.stet.project;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.Who;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.NewChange.Place;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Who belongs to a project, and as what. A project always keeps an owner. */
@ApplicationScoped
public class Membership {

    private static final String SUBJECT = "member";

    private final History history;
    private final EntityManager entities;

    Membership(History history, EntityManager entities) {
        this.history = history;
        this.entities = entities;
    }

    /** A project with the role that somebody has in it. */
    public record Mine(Project project, Role role) {}

    /** The projects of an account with its roles, by name. */
    static List<Mine> of(UUID accountId) {
        var roles = Member.ofAccount(accountId);
        return Project.ofAccount(accountId).stream()
                .map(project -> new Mine(project, Objects.requireNonNull(roles.get(project.id))))
                .toList();
    }

    private record MemberState(UUID account, Role role) {
        static MemberState of(Member member) {
            return new MemberState(member.account.id, member.role);
        }
    }

    /**
     * Gives an account a role, whether it was a member before or not.
     *
     * @param changeId made by the client; a repeat changes nothing
     * @throws ProblemException {@code not-found} if there is no such account; {@code conflict} if the project would be
     *     left without an owner
     */
    @Transactional
    public Member admit(UUID projectId, UUID accountId, Role role, UUID changeId, Who by) {
        var account = Account.<Account>findByIdOptional(accountId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such account."));
        var project = hold(projectId);
        var known = Member.of(projectId, accountId);
        if (history.repeated(changeId, by.id(), SUBJECT, accountId).isPresent()) {
            return known.orElseThrow(Membership::notAMember);
        }
        if (known.isEmpty()) {
            var member = new Member(project, account, role);
            member.persistAndFlush();
            record(changeId, by, projectId, ChangeKind.MEMBER_ADDED, member, null, MemberState.of(member));
            return member;
        }
        var member = known.get();
        var before = MemberState.of(member);
        if (member.role == Role.OWNER && role != Role.OWNER) {
            keepAnOwner(projectId);
        }
        member.role = role;
        member.flush();
        record(changeId, by, projectId, ChangeKind.MEMBER_CHANGED, member, before, MemberState.of(member));
        return member;
    }

    /**
     * Ends a membership; readings stay.
     *
     * @throws ProblemException {@code not-found} if there is no such member; {@code conflict} for the last owner
     */
    @Transactional
    void dismiss(UUID projectId, UUID accountId, UUID changeId, Who by) {
        hold(projectId);
        Optional<Member> known = Member.of(projectId, accountId);
        if (history.repeated(changeId, by.id(), SUBJECT, accountId).isPresent()) {
            return;
        }
        var member = known.orElseThrow(Membership::notAMember);
        if (member.role == Role.OWNER) {
            keepAnOwner(projectId);
        }
        var before = MemberState.of(member);
        member.delete();
        record(changeId, by, projectId, ChangeKind.MEMBER_REMOVED, member, before, null);
    }

    /** Two owners who dismiss each other at the same moment would leave none: one has to wait and see. */
    private Project hold(UUID projectId) {
        var project = entities.find(Project.class, projectId, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (project == null) {
            throw ProblemException.unknown();
        }
        return project;
    }

    private static void keepAnOwner(UUID projectId) {
        if (Member.count("projectId = ?1 and role = ?2", projectId, Role.OWNER) < 2) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "A project keeps at least one owner. Make somebody else an owner first.");
        }
    }

    private void record(
            UUID changeId,
            Who by,
            UUID projectId,
            ChangeKind kind,
            Member member,
            @Nullable MemberState before,
            @Nullable MemberState after) {
        history.record(NewChange.of(
                changeId, by.id(), Place.project(projectId), kind, SUBJECT, member.account.id, before, after));
    }

    private static ProblemException notAMember() {
        return ProblemException.of(ProblemType.NOT_FOUND, "The project has no such member.");
    }
}
