package org.stet.article;

import java.util.HashSet;
import java.util.Set;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

import org.stet.article.door.LanguageGuess;

/**
 * Tells the parts of a mixed article from the others: a paragraph in another script is not in the article's language,
 * whatever it is in, and goes in the direction of most of its letters. What is in the article's script may be in another
 * language, which nobody can be sure of; it counts as the article's.
 */
public final class Writings {

    private final Set<Integer> scripts;
    private final String direction;

    private Writings(Set<Integer> scripts, String direction) {
        this.scripts = Set.copyOf(scripts);
        this.direction = direction;
    }

    static Writings of(ReadText text) {
        // Some languages are written in several: what most of the article is in is its own as well.
        var scripts = new HashSet<Integer>();
        scripts.add(LanguageGuess.script(text.text().string()));
        var language = text.language().toLanguageTag();
        if (!LanguageGuess.isUnknown(language)) {
            scripts.addAll(scriptsOf(language));
        }
        return new Writings(scripts, text.direction());
    }

    /** @param words of one of its parts */
    public Writing of(String words) {
        var language = language(words);
        var own = Direction.ofPart(words);
        var other = own == null || own.equals(direction) ? null : own;
        return language == null && other == null ? Writing.SAME : new Writing(language, other);
    }

    private @Nullable String language(String words) {
        int script = LanguageGuess.script(words);
        if (script == UScript.COMMON || scripts.contains(script)) {
            return null;
        }
        var guess = LanguageGuess.of(words);
        return guess.equals(LanguageGuess.UNKNOWN) ? guess + "-" + UScript.getShortName(script) : guess;
    }

    private static Set<Integer> scriptsOf(String language) {
        var scripts = new HashSet<Integer>();
        var codes = UScript.getCode(ULocale.forLanguageTag(language));
        if (codes != null) {
            for (int code : codes) {
                scripts.add(code);
            }
        }
        return scripts;
    }
}
