package org.stet.annotation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.stet.article.TextVersions;
import org.stet.history.ChangeEntry;
import org.stet.http.CanonicalJson;
import org.stet.schema.SchemaVersions;
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

    /** What undo ({@code undone}) or redo of this change did: undo of what added a tag removes it. */
    String of(Reading reading, ChangeEntry entry, boolean undone) {
        if (!undone) {
            return of(reading, entry);
        }
        var state = state(entry.before != null ? entry.before : entry.after);
        var inverse = inverse(entry.kind, state);
        return inverse == null ? messages.undone(of(reading, entry)) : of(reading, entry, inverse, state);
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
            case "annotation-revised", "link-revised", "answer-revised" -> kind;
            default -> null;
        };
    }

    /** What bringing the reading back to what it was after this change did. */
    String restored(Reading reading, ChangeEntry entry) {
        return messages.restored(of(reading, entry));
    }

    public String of(Reading reading, ChangeEntry entry) {
        return of(reading, entry, entry.kind, state(entry.after != null ? entry.after : entry.before));
    }

    private static JsonNode state(@Nullable String json) {
        return CanonicalJson.read(json == null ? "{}" : json, JsonNode.class);
    }

    /**
     * @param kind of what is said to have been done
     * @param state what it was done to
     */
    private String of(Reading reading, ChangeEntry entry, String kind, JsonNode state) {
        return switch (kind) {
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
            default -> kind;
        };
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
        int start = state.path("spans").path(0).path("start").asInt();
        List<Block> blocks = texts.read(reading.text).blocks();
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
