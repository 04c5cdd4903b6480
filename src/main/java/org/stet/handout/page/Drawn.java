package org.stet.handout.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.lang.UCharacter;
import org.apache.fontbox.ttf.CmapSubtable;

/**
 * Which glyph draws a character in a text, so that each glyph draws one character of it (ISO 32000-1, 9.10.3). Of characters
 * of the text that share a glyph, each has a place of its own, and a table draws those at one place.
 */
final class Drawn extends CmapSubtable {

    /** Unicode, Arabic Presentation Forms-A and -B. */
    private static final int FORMS_A = 0xFB50;

    private static final int FORMS_A_END = 0xFE00;
    private static final int FORMS_B = 0xFE70;
    private static final int FORMS_B_END = 0xFEFF;

    private static final int SOFT_HYPHEN = 0xAD;

    private final CmapSubtable all;
    private final Set<Integer> used;
    private final int place;
    private final Map<Integer, List<String>> known = new HashMap<>();

    /** @param used the characters of the text, Arabic as letters */
    Drawn(CmapSubtable all, Set<Integer> used, int place) {
        this.all = all;
        this.used = used;
        this.place = place;
        setPlatformId(all.getPlatformId());
        setPlatformEncodingId(all.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int character) {
        int glyph = all.getGlyphId(character);
        if (glyph == 0) {
            return 0;
        }
        var written = written(glyph);
        int at = written.indexOf(letters(character));
        // What the text does not have is measured by whoever asks how high a line is.
        return at < 0 || at == place ? glyph : 0;
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        var codes = all.getCharCodes(glyph);
        var written = written(glyph);
        if (codes == null || place >= written.size()) {
            return codes;
        }
        var character = written.get(place);
        return codes.stream()
                .filter(code -> letters(code).equals(character))
                .findFirst()
                .map(code -> character.codePointCount(0, character.length()) == 1 ? character.codePointAt(0) : code)
                .map(List::of)
                .orElse(codes);
    }

    /** How many characters of the text the glyph of a character would draw. */
    int places(int character) {
        int glyph = all.getGlyphId(character);
        return glyph == 0 ? 0 : written(glyph).size();
    }

    /** What the text has of that which a glyph draws. */
    private List<String> written(int glyph) {
        return known.computeIfAbsent(glyph, this::find);
    }

    private List<String> find(int glyph) {
        var codes = all.getCharCodes(glyph);
        return codes == null
                ? List.of()
                : codes.stream()
                        .map(Drawn::letters)
                        .filter(letters -> letters.codePoints().allMatch(used::contains))
                        .distinct()
                        .toList();
    }

    /** How a text has what is drawn: a form of an Arabic letter as the letter, and all blanks alike. */
    private static String letters(int character) {
        if (UCharacter.isUWhiteSpace(character)) {
            return " ";
        }
        var drawn = character == SOFT_HYPHEN ? "-" : Character.toString(character);
        return isForm(character) ? Normalizer.normalize(drawn, Normalizer.Form.NFKC) : drawn;
    }

    private static boolean isForm(int character) {
        return character >= FORMS_A && character < FORMS_A_END || character >= FORMS_B && character < FORMS_B_END;
    }
}
