package org.stet.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Answering;
import org.stet.annotation.Certainty;
import org.stet.annotation.Linking;
import org.stet.annotation.NewAnnotation;
import org.stet.annotation.NewAnswer;
import org.stet.annotation.NewLink;
import org.stet.annotation.Readings;
import org.stet.annotation.Reason;
import org.stet.annotation.SpanText;
import org.stet.annotation.Stance;
import org.stet.annotation.StanceValue;
import org.stet.annotation.Tagging;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.sample.SampleArticle.KnownMention;
import org.stet.source.Casting;
import org.stet.source.NewMention;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Puts a reading from the sample's files into the project, in the name of whoever is acting. */
@ApplicationScoped
class SampleReadings {

    private final Readings readings;
    private final Tagging tagging;
    private final Linking linking;
    private final Answering answering;
    private final Casting casting;
    private final TextVersions texts;

    SampleReadings(
            Readings readings,
            Tagging tagging,
            Linking linking,
            Answering answering,
            Casting casting,
            TextVersions texts) {
        this.readings = readings;
        this.tagging = tagging;
        this.linking = linking;
        this.answering = answering;
        this.casting = casting;
        this.texts = texts;
    }

    /** @param slug name of the article's file */
    void hold(String slug, SampleArticle article, SampleReading sample, SampleIds ids) {
        var readingId = ids.reading(slug, sample.reader());
        var reading = readings.open(readingId, SampleIds.change(readingId), ids.article(slug));
        var text = texts.read(reading.text);
        var at = new Place(slug, sample.reader(), reading.id, text, ids);
        var mentions = mention(article, sample, at);
        for (int i = 0; i < sample.annotations().size(); i++) {
            tag(sample.annotations().get(i), at.annotation(sample.annotations().get(i), i), mentions, at);
        }
        sample.links().forEach(tie -> link(tie, at));
        sample.answers().forEach(reply -> answer(reply, at));
        if (sample.isSubmitted()) {
            readings.submit(reading.id, SampleIds.change(at.id("submitted")));
        }
    }

    /** Where a reading is being written. */
    private record Place(String slug, String reader, UUID reading, ReadText text, SampleIds ids) {

        StoredText words() {
            return text.text();
        }

        UUID id(String name) {
            return ids.within(slug, reader, name);
        }

        UUID annotation(SampleReading.Judgement judgement, int number) {
            return id("annotation/" + (judgement.id() == null ? "" + number : judgement.id()));
        }

        /** @param full an annotation's id with its article */
        UUID annotation(String full) {
            int slash = full.indexOf('/');
            return ids.within(full.substring(0, slash), reader, "annotation/" + full.substring(slash + 1));
        }
    }

    private record Marked(UUID id, String source, Span span) {

        int distance(Span other) {
            return Math.max(0, Math.max(span.start() - other.end(), other.start() - span.end()));
        }
    }

    /** Marks the words that name the sources which this reader points to. */
    private List<Marked> mention(SampleArticle article, SampleReading sample, Place at) {
        var marked = article.mentions().stream()
                .filter(mention -> sample.annotations().stream()
                        .anyMatch(judgement -> mention.source().equals(judgement.source())))
                .map(mention -> marked(mention, at))
                .toList();
        marked.forEach(mention -> casting.putMention(
                mention.id(),
                new NewMention(
                        SampleIds.change(mention.id()),
                        at.ids().source(mention.source()),
                        at.ids().article(at.slug()),
                        null,
                        mention.span().start(),
                        mention.span().end(),
                        at.words().words(mention.span()),
                        null,
                        null)));
        return marked;
    }

    private static Marked marked(KnownMention mention, Place at) {
        var span = mention.in(at.words());
        return new Marked(at.id("mention/" + span.start()), mention.source(), span);
    }

    private void tag(SampleReading.Judgement judgement, UUID id, List<Marked> mentions, Place at) {
        var passage = judgement.in(at.words());
        tagging.put(
                id,
                new NewAnnotation(
                        SampleIds.change(id),
                        null,
                        at.reading(),
                        judgement.label(),
                        SpanText.of(passage, at.text()),
                        judgement.attributesIn(at.words()),
                        judgement.source() == null ? null : at.ids().source(judgement.source()),
                        nearest(judgement.source(), passage, mentions),
                        stance(judgement.stance(), at),
                        judgement.note(),
                        judgement.isUnsure() ? Certainty.UNSURE : Certainty.SURE,
                        null),
                null);
    }

    /** Of several places that name a source, people mean the one beside the words. */
    private static @Nullable UUID nearest(@Nullable String source, Passage passage, List<Marked> mentions) {
        return mentions.stream()
                .filter(mention -> mention.source().equals(source))
                .min(Comparator.comparingInt(mention -> mention.distance(passage.hull())))
                .map(Marked::id)
                .orElse(null);
    }

    private static @Nullable Stance stance(SampleReading.@Nullable Stand stand, Place at) {
        return stand == null ? null : new Stance(at.ids().target(stand.target()), StanceValue.of(stand.value()));
    }

    private void link(SampleReading.Tie tie, Place at) {
        var id = at.id("link/%s/%s/%s".formatted(tie.type(), tie.from(), tie.to()));
        linking.put(
                id,
                new NewLink(
                        SampleIds.change(id),
                        null,
                        at.reading(),
                        tie.type(),
                        at.annotation(tie.fullFrom(at.slug())),
                        at.annotation(tie.fullTo(at.slug())),
                        null),
                null);
    }

    private void answer(SampleReading.Reply reply, Place at) {
        var id = at.id("answer/%s/%s".formatted(reply.question(), Objects.requireNonNullElse(reply.target(), "")));
        answering.put(
                id,
                new NewAnswer(
                        SampleIds.change(id),
                        null,
                        at.reading(),
                        reply.question(),
                        reply.target() == null ? null : at.ids().target(reply.target()),
                        reply.value(),
                        reply.reasonsIn(at.words()).stream()
                                .map(passage -> new Reason(SpanText.of(passage, at.text())))
                                .toList()),
                null);
    }
}
