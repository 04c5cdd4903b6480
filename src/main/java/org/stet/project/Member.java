package org.stet.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.account.Account;

/** An account's role in a project. */
@Entity
@Table(name = "member")
public class Member extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "project_id", nullable = false)
    public UUID projectId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    public Role role;

    /** The version of the project's tag set whose guideline the member knows. */
    @Column(name = "guideline_seen", nullable = false)
    public UUID guidelineSeen;

    @Version
    @Column(name = "version", nullable = false)
    public int version;

    protected Member() {} // for Hibernate

    /** A new member, who learns the guideline as it is now and need not be told of what it was before. */
    public Member(Project project, Account account, Role role) {
        this.id = UUID.randomUUID();
        this.projectId = project.id;
        this.guidelineSeen = project.schemaVersionId;
        this.account = account;
        this.role = role;
    }

    public static Optional<Member> of(UUID projectId, UUID accountId) {
        return find("projectId = ?1 and account.id = ?2", projectId, accountId).firstResultOptional();
    }

    /** The same, if the version whose guideline the member knows is not the one that the project uses. */
    public static Optional<Member> knowingAnother(UUID projectId, UUID accountId) {
        return find(
                        "select m from Member m join Project p on p.id = m.projectId where m.projectId = ?1"
                                + " and m.account.id = ?2 and m.guidelineSeen <> p.schemaVersionId",
                        projectId,
                        accountId)
                .firstResultOptional();
    }

    /** The role of an account by project. */
    static Map<UUID, Role> ofAccount(UUID accountId) {
        List<Member> all = list("account.id", accountId);
        return all.stream().collect(Collectors.toMap(member -> member.projectId, member -> member.role));
    }

    /** The members of a project with their accounts, by name. */
    public static List<Member> ofProject(UUID projectId) {
        return list(
                "from Member m join fetch m.account where m.projectId = ?1 order by m.account.nameFolded", projectId);
    }
}
