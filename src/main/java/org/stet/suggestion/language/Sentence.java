package org.stet.suggestion.language;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.stet.text.Span;

/** A sentence with its tokens; their parts of speech are found when first asked for, since few sentences need them. */
public final class Sentence {

    private static final int LONGEST = 300;

    private final int index;
    private final int block;
    private final Span span;
    private final List<Token> tokens;
    private final Function<List<Token>, PartOfSpeech[]> tagger;
    private PartOfSpeech @Nullable [] parts;

    Sentence(int index, int block, Span span, List<Token> tokens, Function<List<Token>, PartOfSpeech[]> tagger) {
        this.index = index;
        this.block = block;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.tagger = tagger;
    }

    /** Its place among the sentences of the text, from 0. */
    public int index() {
        return index;
    }

    /** Index of the block that it lies in. */
    public int block() {
        return block;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    /**
     * Whether it is one that somebody could have written. What goes on for longer is a list or a file gone wrong, and the
     * rules, which look back and forth in a sentence, leave it alone: their time stays in proportion to the text.
     */
    public boolean isReadable() {
        return tokens.size() <= LONGEST;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Whether the token is there and has this form, in small letters. */
    public boolean is(int i, String lower) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(lower);
    }

    public PartOfSpeech part(int i) {
        var known = parts;
        if (known == null) {
            known = tagger.apply(tokens);
            parts = known;
        }
        return known[i];
    }

    /** From the first code point of one token to the last of another. */
    public Span between(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }
}
