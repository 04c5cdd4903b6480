package org.stet.handout.type;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.jspecify.annotations.Nullable;

/**
 * A typeface made of files, each for a script, in regular and bold. A character comes from the first file that has it,
 * as a browser takes it from a list of families. Widths are sums of the fonts' own advance widths: neither kerning nor
 * ligatures, which print switches off, so that a line is as wide in a PDF as in a browser. Safe to share between threads.
 */
public final class Typeface {

    /** What stands for a character that no file has, as wide as Han is. */
    private static final int MISSING = 1000;

    private final List<Typefaces.Script> scripts;

    Typeface(List<Typefaces.Script> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The value of CSS {@code font-family}. */
    public String families() {
        return scripts.stream()
                .map(script -> '"' + script.regular().family() + '"')
                .collect(Collectors.joining(", "));
    }

    /**
     * How wide a text is in one line, in thousandths of the type size. Arabic letters are measured in the forms that they
     * take beside each other. A character that no file has counts as wide as a Han character.
     */
    public int width(String text, boolean bold) {
        return ArabicForms.shaped(text)
                .codePoints()
                .map(codePoint -> width(codePoint, bold))
                .sum();
    }

    /** The characters that no file has, in order, each once. Those that print leaves out or replaces are none of them. */
    public List<Integer> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(codePoint -> !isInvisible(codePoint) && !has(codePoint))
                .boxed()
                .toList();
    }

    /** The files in both weights that a text needs, in the typeface's own order; the first script's always. */
    public List<FontFile> files(String text) {
        Set<Typefaces.Script> needed = new LinkedHashSet<>(scripts.subList(0, 1));
        text.codePoints()
                .distinct()
                .filter(codePoint -> !isInvisible(codePoint))
                .forEach(codePoint -> {
                    var script = script(codePoint);
                    if (script != null) {
                        needed.add(script);
                    }
                });
        return Typefaces.Script.files(scripts.stream().filter(needed::contains));
    }

    private int width(int codePoint, boolean bold) {
        var script = script(codePoint);
        if (script != null && !isIgnorable(codePoint)) {
            return script.file(bold).width(codePoint);
        }
        if (UCharacter.isUWhiteSpace(codePoint)) {
            return scripts.get(0).file(bold).width(' ');
        }
        return isInvisible(codePoint) ? 0 : inPieces(codePoint, bold);
    }

    /** A form of an Arabic letter, or two letters in one, that the font has as letters alone. */
    private int inPieces(int codePoint, boolean bold) {
        var form = Character.toString(codePoint);
        var letters = ArabicForms.letters(form);
        return letters.equals(form)
                ? MISSING
                : letters.codePoints().map(letter -> width(letter, bold)).sum();
    }

    private boolean has(int codePoint) {
        return script(codePoint) != null
                || ArabicForms.letters(Character.toString(codePoint))
                        .codePoints()
                        .allMatch(letter -> script(letter) != null);
    }

    private Typefaces.@Nullable Script script(int codePoint) {
        for (var script : scripts) {
            if (script.regular().width(codePoint) >= 0) {
                return script;
            }
        }
        return null;
    }

    private static boolean isInvisible(int codePoint) {
        return isIgnorable(codePoint) || UCharacter.isUWhiteSpace(codePoint) || UCharacter.isISOControl(codePoint);
    }

    private static boolean isIgnorable(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
