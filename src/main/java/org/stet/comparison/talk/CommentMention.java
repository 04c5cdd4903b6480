package org.stet.comparison.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** That a comment calls somebody. */
@Entity
@Table(name = "comment_mention")
class CommentMention extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "comment_id", nullable = false)
    public UUID comment;

    @Column(name = "account_id", nullable = false)
    public UUID account;

    /** When the person called said that they saw it; {@code null} while it waits for them. */
    @Column
    public @Nullable Instant seen;

    protected CommentMention() {} // for Hibernate

    CommentMention(UUID comment, UUID account) {
        this.id = UUID.nameUUIDFromBytes((comment + " " + account).getBytes(UTF_8));
        this.comment = comment;
        this.account = account;
    }

    static List<CommentMention> of(Collection<UUID> comments) {
        return comments.isEmpty() ? List.of() : list("comment in ?1 order by comment, id", comments);
    }

    static List<CommentMention> of(Collection<UUID> comments, UUID account) {
        return comments.isEmpty() ? List.of() : list("comment in ?1 and account = ?2 order by id", comments, account);
    }

    /** Calls exactly these people; who was called before and is still keeps what they saw. */
    static void put(UUID comment, Collection<UUID> accounts) {
        var before = of(List.of(comment));
        before.stream().filter(one -> !accounts.contains(one.account)).forEach(CommentMention::delete);
        accounts.stream()
                .distinct()
                .filter(account -> before.stream().noneMatch(one -> one.account.equals(account)))
                .forEach(account -> new CommentMention(comment, account).persist());
    }
}
