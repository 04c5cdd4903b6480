package org.stet.handout.sheet;

import java.util.List;
import java.util.Locale;

/**
 * A class pack, ready to be written in any format. The same pack gives the same bytes.
 *
 * @param title of the pack, in the language of the article where it is the article's title
 * @param titleWriting how the title is written
 * @param number the pack's own, by which sheets of one text and recipe are known to belong together; no word of it is a
 *     person's
 * @param language the language of the sheets' own words, with its bundle
 * @param source a line for each article: outlet, author, date, address and note on rights, as far as they are known and
 *     shown; stands on every sheet
 * @param labels those that the pack asks about, in the order of their tag set
 * @param sheets in the order in which they are printed
 * @param exercise what can be done on a screen
 */
public record Pack(
        String title,
        Inline.Writing titleWriting,
        String number,
        Locale language,
        Layout layout,
        List<String> source,
        List<LabelLook> labels,
        List<Sheet> sheets,
        Exercise exercise) {

    public Pack {
        source = List.copyOf(source);
        labels = List.copyOf(labels);
        sheets = List.copyOf(sheets);
    }

    /**
     * The same with one sheet alone.
     *
     * @throws IllegalArgumentException if there is no such sheet
     */
    public Pack only(String sheetId) {
        var one = sheets.stream().filter(sheet -> sheet.id().equals(sheetId)).toList();
        if (one.isEmpty()) {
            throw new IllegalArgumentException("no sheet " + sheetId);
        }
        return new Pack(title, titleWriting, number, language, layout, source, labels, one, exercise);
    }
}
