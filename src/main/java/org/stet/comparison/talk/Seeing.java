package org.stet.comparison.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import org.stet.account.Account;
import org.stet.annotation.Link;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.Article;
import org.stet.http.ProblemException;
import org.stet.project.Member;

/**
 * Which comments the person asking may see: those about readings that they may see, all of them submitted. As long as a
 * reader has taken one of them back to change it, or has not handed in the own reading in a blind project, a comment does
 * not exist; nor does one about a link that leads to such a reading of another article.
 */
@RequestScoped
class Seeing {

    private final Readings readings;

    Seeing(Readings readings) {
        this.readings = readings;
    }

    /** The submitted readings of any text of an article that the person asking may see. */
    private Set<UUID> shown(UUID article) {
        try {
            return readings.visibleOfAnyText(article).stream()
                    .filter(reading -> !reading.isOpen())
                    .map(reading -> reading.id)
                    .collect(Collectors.toSet());
        } catch (ProblemException nothingToSee) {
            return Set.of();
        }
    }

    /** The comments among these that may be seen, in their order. */
    List<Comment> visible(Collection<Comment> comments) {
        var shown = new HashMap<UUID, Set<UUID>>();
        var there = comments.stream()
                .filter(comment ->
                        shown.computeIfAbsent(comment.article, this::shown).containsAll(comment.readings()))
                .toList();
        var hidden = hidden(Link.among(
                there.stream().flatMap(comment -> comment.things().stream()).collect(Collectors.toSet())));
        return there.stream()
                .filter(comment -> Collections.disjoint(comment.things(), hidden))
                .toList();
    }

    /** Those among links of readings that the person asking may see that are not there for them when these are compared. */
    private Set<UUID> hidden(List<Link> links) {
        var hidden = links.stream().map(link -> link.id).collect(Collectors.toCollection(HashSet::new));
        links.stream()
                .collect(Collectors.groupingBy(link -> link.reading.project))
                .forEach((project, some) -> readings.handedInLinks(project)
                        .allow(some, link -> List.of(link.ends()))
                        .forEach(link -> hidden.remove(link.id)));
        return hidden;
    }

    /** Whether a link of a reading that the person asking may see is there for them when readings are compared. */
    boolean isShown(Link link) {
        return hidden(List.of(link)).isEmpty();
    }

    boolean isVisible(Comment comment) {
        return visible(List.of(comment)).size() == 1;
    }

    /** As views, oldest first; of those that were withdrawn the ones that somebody answered. */
    List<CommentView> views(Collection<Comment> comments, Naming naming) {
        var visible = visible(comments);
        var begun = visible.stream()
                .filter(Comment::isFirst)
                .map(comment -> comment.id)
                .collect(Collectors.toSet());
        var answered = visible.stream()
                .filter(comment -> !comment.isFirst() && !comment.withdrawn)
                .map(comment -> comment.thread)
                .collect(Collectors.toSet());
        var kept = visible.stream()
                .filter(comment -> begun.contains(comment.thread))
                .filter(comment -> !comment.withdrawn || (comment.isFirst() && answered.contains(comment.id)))
                .toList();
        var mentions = mentions(kept);
        var names = names(kept, mentions);
        return kept.stream()
                .map(comment -> CommentView.of(comment, mentions.getOrDefault(comment.id, List.of()), names, naming))
                .toList();
    }

    CommentView view(Comment comment) {
        var mentions = mentions(List.of(comment));
        return CommentView.of(
                comment, mentions.getOrDefault(comment.id, List.of()), names(List.of(comment), mentions), Naming.NAMES);
    }

    private static Map<UUID, List<UUID>> mentions(List<Comment> comments) {
        var mentions = new HashMap<UUID, List<UUID>>();
        var ids = comments.stream().map(comment -> comment.id).toList();
        for (var mention : CommentMention.of(ids)) {
            mentions.computeIfAbsent(mention.comment, none -> new ArrayList<>()).add(mention.account);
        }
        return mentions;
    }

    private static Map<UUID, String> names(List<Comment> comments, Map<UUID, List<UUID>> mentions) {
        var accounts = new HashSet<UUID>();
        for (var comment : comments) {
            accounts.add(comment.author);
            accounts.addAll(meant(comment));
            if (comment.resolvedBy != null) {
                accounts.add(comment.resolvedBy);
            }
        }
        mentions.values().forEach(accounts::addAll);
        var names = new HashMap<UUID, String>();
        for (var id : accounts) {
            Account.<Account>findByIdOptional(id).ifPresent(account -> names.put(id, account.displayName));
        }
        return names;
    }

    /**
     * Those who are meant in its words and whose names whoever may see the comment may know: members of the project, and who
     * has handed in a reading of the text. An id that somebody wrote by hand tells of nobody else.
     */
    private static Set<UUID> meant(Comment comment) {
        var meant = Meant.in(comment.words);
        if (meant.isEmpty()) {
            return meant;
        }
        var readers = Reading.ofText(comment.text).stream()
                .filter(reading -> !reading.isOpen())
                .map(reading -> reading.account)
                .collect(Collectors.toSet());
        var project = Article.byId(comment.article).map(article -> article.projectId);
        return meant.stream()
                .filter(account -> readers.contains(account)
                        || project.flatMap(id -> Member.of(id, account)).isPresent())
                .collect(Collectors.toSet());
    }

    /**
     * The readings that a comment is about.
     *
     * @throws ProblemException {@code not-found} if the person asking may not see one of them
     */
    List<Reading> require(List<UUID> ids) {
        return ids.stream().map(readings::visible).toList();
    }
}
