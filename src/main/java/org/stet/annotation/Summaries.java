package org.stet.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.stet.article.TextVersions;
import org.stet.history.ChangeEntry;
import org.stet.http.CanonicalJson;
import org.stet.schema.SchemaVersions;
import org.stet.source.Casting;
import org.stet.text.Block;
import org.stet.text.BlockKind;

/** Says in a sentence what a change did: "Removed Direct quote in paragraph 3". */
@ApplicationScoped
public class Summaries {

    private final AnnotationMessages messages;
    private final SchemaVersions schemas;
    private final TextVersions texts;

    Summaries(AnnotationMessages messages, SchemaVersions schemas, TextVersions texts) {
        this.messages = messages;
        this.schemas = schemas;
        this.texts = texts;
    }

    /**
     * What undo ({@code undone}) or redo of a step did: undo of what added a tag removes it. It speaks of an annotation
     * first, since a suggestion was accepted, but what the reader sees go is an annotation; and of what came into the cast
     * with it.
     *
     * @return empty for no changes at all
     */
    String ofStep(Reading reading, List<ChangeEntry> changes, boolean undone) {
        var told = changes.stream()
                .filter(entry -> entry.subjectType.equals(Tagging.SUBJECT))
                .findFirst()
                .or(() -> changes.stream()
                        .filter(entry -> !entry.subjectType.equals(Casting.MENTION))
                        .findFirst())
                .or(() -> changes.stream().findFirst());
        var sentences = Stream.concat(
                        told.stream(),
                        changes.stream().filter(entry -> isOfCast(entry) && !told.equals(Optional.of(entry))))
                .map(entry -> of(reading, entry, undone))
                .toList();
        return sentences.size() == 1
                ? sentences.get(0)
                : sentences.stream().map(sentence -> sentence + ".").collect(Collectors.joining(" "));
    }

    private static boolean isOfCast(ChangeEntry entry) {
        return Set.of(Casting.SOURCE, Casting.TARGET).contains(entry.subjectType);
    }

    private String of(Reading reading, ChangeEntry entry, boolean undone) {
        if (!undone) {
            return of(reading, entry);
        }
        var state = state(entry.before != null ? entry.before : entry.after);
        var inverse = inverse(entry.kind, state);
        return inverse == null
                ? messages.undone(of(reading, entry))
                : of(reading, entry, new Told(inverse, state(entry.after), state, true));
    }

    /** Why something stayed as it is. */
    String of(Stayed stayed) {
        return switch (stayed.why()) {
            case CONFIRMED -> messages.stayed_confirmed(stayed.name());
            case MERGED -> messages.stayed_merged(stayed.name());
            case CHANGED -> messages.stayed_changed(stayed.name());
            case USED -> messages.stayed_used(stayed.name());
            case FOREIGN -> messages.stayed_foreign(stayed.name());
        };
    }

    private static @Nullable String inverse(String kind, JsonNode before) {
        return switch (kind) {
            case "annotation-tagged" -> "annotation-withdrawn";
            case "annotation-withdrawn" -> "annotation-tagged";
            case "link-drawn" -> "link-withdrawn";
            case "link-withdrawn" -> "link-drawn";
            case "answer-given" -> "answer-withdrawn";
            case "answer-withdrawn" -> "answer-given";
            case "suggestion-accepted", "suggestion-rejected" -> "verdict-withdrawn";
            case "verdict-withdrawn" -> "suggestion-" + before.path("decision").asText();
            case "source-added" -> "source-removed";
            case "target-added" -> "target-removed";
            case "mention-added" -> "mention-removed";
            case "paragraph-passed" -> "paragraph-taken-back";
            case "annotation-revised",
                    "link-revised",
                    "answer-revised",
                    "source-changed",
                    "target-changed",
                    "carrying-decided" -> kind;
            default -> null;
        };
    }

    /** What bringing the reading back to what it was after this change did. */
    String restored(Reading reading, ChangeEntry entry) {
        return messages.restored(of(reading, entry));
    }

    public String of(Reading reading, ChangeEntry entry) {
        var state = state(entry.after != null ? entry.after : entry.before);
        boolean back = entry.undoes != null;
        var kind = back
                        && entry.kind.equals("paragraph-passed")
                        && !state.path("seen").asBoolean()
                ? "paragraph-taken-back"
                : entry.kind;
        return of(reading, entry, new Told(kind, state(entry.before), state, back));
    }

    /**
     * What is said to have been done.
     *
     * @param kind of it
     * @param before what it was done to
     * @param state what that led to; what went, where it went
     * @param back whether it takes something back
     */
    private record Told(String kind, JsonNode before, JsonNode state, boolean back) {}

    private static JsonNode state(@Nullable String json) {
        return CanonicalJson.read(json == null ? "{}" : json, JsonNode.class);
    }

    private String of(Reading reading, ChangeEntry entry, Told told) {
        var state = told.state();
        return switch (told.kind()) {
            case "annotation-tagged" -> messages.annotation_tagged(label(reading, state), paragraph(reading, state));
            case "annotation-revised" -> messages.annotation_revised(label(reading, state), paragraph(reading, state));
            case "annotation-withdrawn" ->
                messages.annotation_withdrawn(label(reading, state), paragraph(reading, state));
            case "link-drawn" -> messages.link_drawn(linkType(reading, state));
            case "link-revised" -> messages.link_revised(linkType(reading, state));
            case "link-withdrawn" -> messages.link_withdrawn(linkType(reading, state));
            case "answer-given" -> messages.answer_given(question(reading, state));
            case "answer-revised" -> messages.answer_revised(question(reading, state));
            case "answer-withdrawn" -> messages.answer_withdrawn(question(reading, state));
            case "suggestion-accepted" -> messages.suggestion_accepted(label(reading, state));
            case "suggestion-rejected" -> messages.suggestion_rejected(label(reading, state));
            case "verdict-withdrawn" -> messages.verdict_withdrawn(label(reading, state));
            case "source-added" -> messages.source_added(name(state));
            case "source-removed" -> messages.source_removed(name(state));
            case "source-changed" ->
                name(told.before()).equals(name(state))
                        ? messages.source_changed(name(state))
                        : told.back()
                                ? messages.source_renamed_back(name(told.before()), name(state))
                                : messages.source_renamed(name(told.before()), name(state));
            case "target-added" -> messages.target_added(name(state));
            case "target-removed" -> messages.target_removed(name(state));
            case "target-changed" ->
                told.back()
                        ? messages.target_renamed_back(name(told.before()), name(state))
                        : messages.target_renamed(name(told.before()), name(state));
            case "mention-added" -> messages.mention_added(state.path("exact").asText());
            case "mention-removed" ->
                messages.mention_removed(state.path("exact").asText());
            case "cast-stayed" -> of(CanonicalJson.read(state.toString(), Stayed.class));
            case "paragraph-passed" -> messages.paragraph_passed(block(reading, state));
            case "paragraph-taken-back" -> messages.paragraph_taken_back(block(reading, state));
            case "first-judgement-kept" -> messages.first_judgement_kept();
            case "reading-opened" -> messages.reading_opened();
            case "reading-submitted" -> messages.reading_submitted();
            case "reading-reopened" ->
                messages.reading_reopened(state.path("reason").asText());
            case "carried-over" ->
                entry.subjectType.equals(Tagging.SUBJECT)
                        ? messages.annotation_carried(label(reading, state), paragraph(reading, state))
                        : messages.carried_over();
            case "carrying-decided" ->
                state.path("stands").asBoolean()
                        ? messages.carrying_decided_kept()
                        : state.path("dropped").asBoolean()
                                ? messages.carrying_decided_dropped()
                                : messages.carrying_decided_waits();
            default -> told.kind();
        };
    }

    private static String name(JsonNode state) {
        return state.path("name").asText();
    }

    private String label(Reading reading, JsonNode state) {
        var id = state.path("label").asText();
        return schemas.tagSet(reading.schema).labels().stream()
                .filter(label -> label.id().equals(id))
                .map(label -> label.name())
                .findFirst()
                .orElse(id);
    }

    private String linkType(Reading reading, JsonNode state) {
        var id = state.path("type").asText();
        return schemas.tagSet(reading.schema).links().stream()
                .filter(type -> type.id().equals(id))
                .map(type -> type.name())
                .findFirst()
                .orElse(id);
    }

    private String question(Reading reading, JsonNode state) {
        var id = state.path("question").asText();
        return schemas.tagSet(reading.schema).questions().stream()
                .filter(question -> question.id().equals(id))
                .map(question -> question.name())
                .findFirst()
                .orElse(id);
    }

    /** The number of the paragraph, counted from 1 over the blocks that belong to the article. */
    private int paragraph(Reading reading, JsonNode state) {
        return paragraph(
                texts.read(reading.text).blocks(),
                state.path("spans").path(0).path("start").asInt());
    }

    private int block(Reading reading, JsonNode state) {
        var blocks = texts.read(reading.text).blocks();
        int ordinal = Math.min(state.path("block").asInt(), blocks.size() - 1);
        return paragraph(blocks, blocks.get(ordinal).span().start());
    }

    private static int paragraph(List<Block> blocks, int start) {
        int number = 0;
        for (var block : blocks) {
            if (block.kind() != BlockKind.BOILERPLATE) {
                number++;
            }
            if (start < block.span().end()) {
                break;
            }
        }
        return Math.max(1, number);
    }
}
