package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.stet.handout.page.Setting;
import org.stet.handout.question.Printed;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.setting.Measure;
import org.stet.handout.setting.Pagination;
import org.stet.handout.setting.TextLine;
import org.stet.handout.sheet.Inline;
import org.stet.text.BlockKind;

/** The measure of a recipe's sheets: lines are as long as the narrowest of them allows, so that they are the same on all. */
final class PaperFit {

    /** What stands above the article on the key, in millimetres: its heading and a warning. */
    private static final double ABOVE_KEY = 34;

    private final Setting key;
    private final List<Setting> settings;

    PaperFit(Recipe recipe) {
        this.key = Setting.of(recipe.layout(), false);
        this.settings = recipe.versions().stream()
                .map(version -> Setting.of(recipe.layout(), version.large()))
                .toList();
    }

    /** The narrowest measure of all sheets, so that lines fit on each. */
    Measure measure(Inline.Writing writing) {
        return new Measure() {
            @Override
            public int of(BlockKind kind) {
                return settings.stream()
                        .mapToInt(setting -> setting.measure(kind))
                        .min()
                        .orElseThrow();
            }

            @Override
            public int width(BlockKind kind, String words) {
                return key.width(kind, writing, words);
            }
        };
    }

    /** Whether a line of the key has room for its codes. */
    boolean fits(TextLine line, Inline.Writing writing, String words, List<String> codes) {
        int width = key.width(line.kind(), writing, words);
        for (var code : codes) {
            width += key.codeWidth(code);
        }
        return width <= key.roomWithCodes(line.kind());
    }

    /** The numbers of the lines that begin a page of the key. */
    Set<Integer> turns(List<Printed> printed) {
        var lines = new ArrayList<TextLine>();
        printed.forEach(article -> lines.addAll(article.lines()));
        var turns = new HashSet<Integer>();
        var pages = Pagination.of(lines, key.pageHeight(), key.pitch(false), ABOVE_KEY, 0);
        pages.stream()
                .skip(1)
                .filter(page -> !page.lines().isEmpty())
                .forEach(page -> turns.add(page.lines().get(0).number()));
        return turns;
    }
}
