package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.Cues;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;
import org.stet.suggestion.rules.Requests.Request;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * Rule S10: the publisher asks the reader to give, subscribe, share or come, at the beginning or the end of the page. What a
 * source asks is the source's, and advice on how to help somebody else is none of the publisher's asking.
 */
public final class Appeals {

    private static final int VERSION = 1;
    /** Blocks at either end of the text that are looked at, page furniture left out. */
    private static final int BLOCKS = 3;

    private final Requests requests;
    private final Phrases reader;
    private final Phrases service;
    private final Phrases us;
    private final CueWords cues;

    /** @param cues that bring in somebody's words */
    public Appeals(WordList list, CueWords cues) {
        this.requests = new Requests(list);
        this.reader = list.section("reader");
        this.service = list.section("service");
        this.us = list.section("us");
        this.cues = cues;
    }

    /** With the words that Stet ships, in English. */
    public static Appeals english() {
        return new Appeals(WordList.shipped("appeals-en.txt"), CueWords.english());
    }

    /** What is proposed of a text, in text order. */
    public List<Proposal> in(AnalysedText text) {
        var found = new ArrayList<Appeal>();
        var blocks = outerBlocks(text);
        var helpful = serviceBlocks(text);
        Appeal open = null;
        for (var sentence : text.sentences()) {
            if (!blocks.contains(sentence.block()) || sentence.tokens().isEmpty()) {
                open = null;
                continue;
            }
            boolean strict = helpful.contains(sentence.block()) || helpful.contains(sentence.block() - 1);
            var request = request(sentence, text.cues(cues), strict);
            if (request == null) {
                open = null;
            } else if (open != null && open.block() == sentence.block()) {
                open = open.with(sentence, request);
                found.set(found.size() - 1, open);
            } else {
                open = Appeal.of(questionBefore(text, sentence), sentence, request);
                found.add(open);
            }
        }
        return found.stream().map(Appeal::proposal).toList();
    }

    /** The first and last blocks that may hold an appeal, by their index. */
    private static Set<Integer> outerBlocks(AnalysedText text) {
        var live = new ArrayList<Integer>();
        for (int i = 0; i < text.blocks().size(); i++) {
            if (text.blocks().get(i).kind() != BlockKind.BOILERPLATE) {
                live.add(i);
            }
        }
        var outer = new HashSet<>(live.subList(0, Math.min(BLOCKS, live.size())));
        outer.addAll(live.subList(Math.max(0, live.size() - BLOCKS), live.size()));
        outer.removeIf(i -> text.blocks().get(i).kind() == BlockKind.HEADLINE);
        return outer;
    }

    /** Blocks that tell how to help somebody else. */
    private Set<Integer> serviceBlocks(AnalysedText text) {
        var blocks = new HashSet<Integer>();
        for (var sentence : text.sentences()) {
            if (service.in(sentence)) {
                blocks.add(sentence.block());
            }
        }
        return blocks;
    }

    private @Nullable Request request(Sentence sentence, Cues cues, boolean strict) {
        var request = !sentence.isReadable() ? null : requests.in(sentence, strict);
        if (request == null) {
            return null;
        }
        // "Join us, she says": whoever asks has a name
        boolean told = cues.of(sentence).stream()
                .anyMatch(cue -> cue.source() != null
                        && (cue.first() > request.last() || cue.last() < request.first())
                        && !us.has(sentence.token(cue.source().first()))
                        && !isReader(sentence, cue.source().first()));
        return told ? null : request;
    }

    private static boolean isReader(Sentence sentence, int i) {
        return sentence.is(i, "you") || sentence.is(i, "your");
    }

    /** The question to the reader that stands before a request in its block. */
    private @Nullable Sentence questionBefore(AnalysedText text, Sentence sentence) {
        if (sentence.index() == 0) {
            return null;
        }
        var before = text.sentences().get(sentence.index() - 1);
        boolean question = before.size() > 1
                && before.is(before.size() - 1, "?")
                && !before.token(before.size() - 1).quoted();
        return question && before.block() == sentence.block() && reader.in(before) ? before : null;
    }

    /** A request with what leads to it, and the requests that follow it at once. */
    private record Appeal(int block, Span span, List<Span> triggers, String asksFor) {

        static Appeal of(@Nullable Sentence question, Sentence sentence, Request request) {
            int start =
                    question == null ? sentence.span().start() : question.span().start();
            return new Appeal(
                    sentence.block(),
                    new Span(start, sentence.span().end()),
                    List.of(sentence.between(request.first(), request.last())),
                    request.asksFor());
        }

        Appeal with(Sentence sentence, Request request) {
            var more = new ArrayList<>(triggers);
            more.add(sentence.between(request.first(), request.last()));
            return new Appeal(block, new Span(span.start(), sentence.span().end()), more, asksFor);
        }

        Proposal proposal() {
            return new Proposal(
                    "S10",
                    VERSION,
                    Kind.APPEAL,
                    Passage.of(span),
                    triggers,
                    Map.of("asks-for", asksFor, "by", "publisher"),
                    Speaker.UNKNOWN,
                    0.8);
        }
    }
}
