package org.stet.annotation.past;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.annotation.Reading;
import org.stet.annotation.Summaries;
import org.stet.article.Article;
import org.stet.article.TextVersions;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.http.CanonicalJson;

/** What was done to an article and to one person's readings of it, newest first. Of other people's readings nothing. */
@ApplicationScoped
class Timeline {

    private static final Set<String> OF_ARTICLE = Set.of(
            ChangeKind.ARTICLE_ADDED.id,
            ChangeKind.ARTICLE_CHANGED.id,
            ChangeKind.ARTICLE_CORRECTED.id,
            ChangeKind.ARTICLE_MOVED.id,
            ChangeKind.ARTICLE_WITHDRAWN.id,
            ChangeKind.ARTICLE_RESTORED.id,
            ChangeKind.BLOCK_KIND_CHANGED.id);

    /** Who is to read what is for editors to know: readers see of it their own. */
    private static final Set<String> FOR_EDITORS = Stream.concat(
                    OF_ARTICLE.stream(),
                    Stream.of(
                            ChangeKind.ASSIGNMENT_GIVEN.id,
                            ChangeKind.ASSIGNMENT_MOVED.id,
                            ChangeKind.ASSIGNMENT_CHANGED.id,
                            ChangeKind.ASSIGNMENT_TAKEN_BACK.id))
            .collect(Collectors.toUnmodifiableSet());

    /** What one says about others' readings is shown to oneself alone: not everybody may see them. */
    private static final Set<String> OWN_OF_ARTICLE = Set.of(
            ChangeKind.COMMENT_WRITTEN.id,
            ChangeKind.COMMENT_EDITED.id,
            ChangeKind.COMMENT_WITHDRAWN.id,
            ChangeKind.COMMENT_RESOLVED.id,
            ChangeKind.COMMENT_REOPENED.id);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final Summaries summaries;
    private final TextVersions texts;
    private final HistoryMessages messages;

    Timeline(Summaries summaries, TextVersions texts, HistoryMessages messages) {
        this.summaries = summaries;
        this.texts = texts;
        this.messages = messages;
    }

    /**
     * One change.
     *
     * @param who by the name that others see; {@code null} for the person asking
     * @param look where the state after it is to be seen; {@code null} when there is none, or it is not the gesture's last
     */
    record Row(
            long seq,
            Instant at,
            @Nullable String who,
            String what,
            @Nullable String look) {

        public String minute() {
            return MINUTE.format(at);
        }
    }

    private record Entry(ChangeEntry change, @Nullable Reading reading) {}

    /**
     * Some of it.
     *
     * @param next before which older rows stand; {@code null} when these are the last
     */
    record Stretch(List<Row> rows, @Nullable Long next) {}

    /**
     * @param editor whether the person asking is one
     * @param limit of changes; what came over from an earlier text is one row, however many they were
     */
    Stretch of(Article article, UUID asking, boolean editor, long before, int limit) {
        var entries = new ArrayList<Entry>();
        var readings = Reading.everBy(article.id, asking);
        for (Reading reading : readings) {
            ChangeEntry.newestInReading(reading.place(), before, limit + 1)
                    .forEach(change -> entries.add(new Entry(change, reading)));
        }
        ChangeEntry.newestOfArticle(article.projectId, article.id, editor ? FOR_EDITORS : OF_ARTICLE, before, limit + 1)
                .forEach(change -> entries.add(new Entry(change, null)));
        ChangeEntry.newestOfArticleBy(asking, article.projectId, article.id, OWN_OF_ARTICLE, before, limit + 1)
                .forEach(change -> entries.add(new Entry(change, null)));
        var newest = entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.change().seq)
                        .reversed())
                .limit(limit)
                .toList();
        var names = names(newest);
        var rows = new ArrayList<Row>();
        @Nullable UUID batch = null;
        for (Entry entry : newest) {
            var change = entry.change();
            boolean last = change.batch == null || !change.batch.equals(batch);
            batch = change.batch;
            boolean carried = change.kind.equals(ChangeKind.CARRIED_OVER.id);
            if (carried && !last) {
                continue; // one row for all that came over
            }
            rows.add(new Row(
                    change.seq,
                    change.at,
                    change.account.equals(asking) ? null : names.getOrDefault(change.account, ""),
                    what(entry, readings.size() > 1),
                    entry.reading() == null || !last
                            ? null
                            : "/readings/%s/at/%s".formatted(entry.reading().id, change.id)));
        }
        return new Stretch(
                rows, entries.size() > limit ? newest.get(newest.size() - 1).change().seq : null);
    }

    private static Map<UUID, String> names(List<Entry> entries) {
        var ids = entries.stream().map(entry -> entry.change().account).collect(Collectors.toSet());
        var names = new HashMap<UUID, String>();
        for (UUID id : ids) {
            @Nullable Account account = Account.findById(id);
            names.put(id, account == null ? "" : account.displayName);
        }
        return names;
    }

    private String what(Entry entry, boolean several) {
        var reading = entry.reading();
        if (reading == null) {
            return ofArticle(entry.change());
        }
        boolean carried = entry.change().kind.equals(ChangeKind.CARRIED_OVER.id);
        String summary = carried ? messages.carried() : summaries.of(reading, entry.change());
        return several ? summary + " (" + messages.text(texts.read(reading.text).number()) + ")" : summary;
    }

    private String ofArticle(ChangeEntry change) {
        var state = state(change.after);
        return switch (change.kind) {
            case "article-added" -> messages.article_added();
            case "article-changed" -> messages.article_changed();
            case "article-moved" -> messages.article_moved();
            case "article-withdrawn" -> messages.article_withdrawn();
            case "article-restored" -> messages.article_restored();
            case "article-corrected" ->
                messages.article_corrected(state.path("number").asInt());
            case "assignment-given" -> messages.assignment_given(reader(state));
            case "assignment-moved" -> messages.assignment_moved(reader(state(change.before)), reader(state));
            case "assignment-changed" -> messages.assignment_changed(reader(state));
            case "assignment-taken-back" -> messages.assignment_taken_back(reader(state(change.before)));
            case "comment-written" -> messages.comment_written();
            case "comment-edited" -> messages.comment_edited();
            case "comment-withdrawn" -> messages.comment_withdrawn();
            case "comment-resolved" -> messages.comment_resolved();
            case "comment-reopened" -> messages.comment_reopened();
            default -> messages.block_kind_changed(state.path("ordinal").asInt() + 1);
        };
    }

    private static JsonNode state(@Nullable String json) {
        return CanonicalJson.read(json == null ? "{}" : json, JsonNode.class);
    }

    /** The name of the person to whom an assignment gave the article. */
    private static String reader(JsonNode assignment) {
        @Nullable
        Account account =
                Account.findById(UUID.fromString(assignment.path("reader").asText()));
        return account == null ? "" : account.displayName;
    }
}
