package org.stet.handout.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.handout.page.Setting;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriters;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;
import org.stet.handout.sheet.Sheet;

/** Line 14 is line 14 for everybody in the room: on the copy, on each version and on the key, in each format. */
class LineNumbersTest {

    private static final long SEED = Long.getLong("stet.lines.seed", new Random().nextInt(1_000_000));

    static LongStream seeds() {
        System.out.println("line numbers: -Dstet.lines.seed=" + SEED);
        return LongStream.range(SEED, SEED + 50);
    }

    static LongStream fewSeeds() {
        return LongStream.range(SEED, SEED + 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_sheets_have_the_same_lines_with_the_same_numbers(long seed) {
        var generated = GeneratedPack.of(seed, false);
        var sheets = withLines(pack(generated));

        assertThat(sheets).hasSize(6);
        var copy = said(sheets.get(0));
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(said(sheet)).as(sheet.id()).isEqualTo(copy));
        assertThat(lines(sheets.get(0)).map(SetLine::number))
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(copy.size()).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_lines_say_all_that_is_printed_and_in_its_order(long seed) {
        var generated = GeneratedPack.of(seed, false);
        var key = withLines(pack(generated)).get(5);

        var printed = new StringBuilder();
        for (int i = 0; i < generated.laid().articles().size(); i++) {
            var text = generated.from().texts().get(i).text();
            generated
                    .laid()
                    .articles()
                    .get(i)
                    .stretches()
                    .forEach(stretch -> printed.append(text.words(stretch.span())));
        }
        assertThat(lines(key).map(LineNumbersTest::words).collect(joining()))
                .isEqualTo(printed.toString().replace("\n", ""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_is_wider_than_the_narrowest_sheet_and_none_cuts_a_character(long seed) {
        var generated = GeneratedPack.of(seed, false);
        var recipe = generated.from().recipe();
        var fit = new PaperFit(recipe);
        for (int i = 0; i < generated.laid().articles().size(); i++) {
            var text = generated.from().texts().get(i).text();
            var measure = fit.measure(new Inline.Writing("en", "ltr"));
            assertThat(generated.laid().articles().get(i).lines()).allSatisfy(line -> {
                assertThat(text.isGraphemeBorder(line.span().start())).isTrue();
                assertThat(text.isGraphemeBorder(line.span().end())).isTrue();
                var width = measure.width(line.kind(), text.words(line.span()).stripTrailing());
                assertThat(recipe.versions()).allSatisfy(version -> assertThat(width)
                        .as(text.words(line.span()))
                        .isLessThanOrEqualTo(
                                Setting.of(recipe.layout(), version.large()).measure(line.kind())));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void a_page_of_HTML_shows_the_same_words_beside_a_number_wherever_it_stands(long seed) throws IOException {
        var pack = pack(GeneratedPack.of(seed, false));
        var page = Jsoup.parse(new String(written("html", pack), UTF_8));
        page.select(".line .words .code").remove();

        var byNumber = page.select(".line").stream()
                .collect(groupingBy(
                        line -> Integer.parseInt(line.select(".number").text()),
                        TreeMap::new,
                        mapping(line -> line.select(".words").get(0).wholeText(), toList())));

        assertThat(byNumber).hasSize((int) lines(withLines(pack).get(0)).count());
        assertThat(byNumber.values()).allSatisfy(words -> {
            assertThat(words).hasSize(6);
            assertThat(words.stream().distinct()).hasSize(1);
        });
    }

    @Test
    void a_PDF_prints_every_line_of_every_sheet_as_one_line_with_its_number() throws IOException {
        for (long seed = SEED; seed < SEED + 2; seed++) {
            var pack = pack(GeneratedPack.of(seed, true));
            var printed = new ArrayList<>(text(written("pdf", pack))
                    .lines()
                    .map(LineNumbersTest::withoutCodes)
                    .toList());

            for (var sheet : withLines(pack)) {
                lines(sheet).forEach(line -> assertThat(printed.remove(withoutCodes(line.number() + words(line))))
                        .as("seed pack %s, %s: %s", pack.number(), sheet.id(), line)
                        .isTrue());
            }
        }
    }

    private static Pack pack(GeneratedPack generated) {
        return Packing.pack(generated.from(), generated.laid(), "A pack", "3f2a9c01-1");
    }

    private static List<Sheet> withLines(Pack pack) {
        return pack.sheets().stream()
                .filter(sheet -> lines(sheet).findAny().isPresent())
                .toList();
    }

    private static Stream<SetLine> lines(Sheet sheet) {
        return sheet.parts().stream().filter(Part.Article.class::isInstance).flatMap(part -> ((Part.Article) part)
                .lines().stream());
    }

    private static List<String> said(Sheet sheet) {
        return lines(sheet)
                .map(line -> line.number() + " " + line.kind() + line.first() + line.last() + line.gap() + words(line))
                .toList();
    }

    private static String words(SetLine line) {
        return line.runs().stream().map(Run::words).collect(joining());
    }

    /** Blanks are where the font leaves room; codes stand on the key alone. */
    private static String withoutCodes(String line) {
        return line.replaceAll("…?[1-6]‹", "").replaceAll("[\\s‹›]", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static byte[] written(String format, Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        PackWriters.of(format).write(pack, out);
        return out.toByteArray();
    }
}
