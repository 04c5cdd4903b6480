package org.stet.article.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.stet.text.BlockKind;

/** Rule S9 measured in lines: which of them the door takes for page furniture, against what a person said of them. */
class PageFurnitureTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /**
     * A page as it is pasted.
     *
     * @param furniture its lines that are, by their number from 0
     */
    private record Page(String name, List<String> lines, Set<Integer> furniture) {}

    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.90;

    private static final List<Page> pages = new ArrayList<>();
    private static final Score all = new Score();
    private static final Score whole = new Score();

    /** Of some of the pages together. */
    private static final class Score {

        private final List<String> missed = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private int there;
        private int found;

        void count(String line, boolean is, boolean said) {
            there += is ? 1 : 0;
            found += said ? 1 : 0;
            if (is != said) {
                (is ? missed : wrong).add("%n  %s".formatted(line));
            }
        }

        void isPrecise() {
            assertThat((found - wrong.size()) / (double) found)
                    .as("%d of %d lines are none: %s", wrong.size(), found, wrong)
                    .isGreaterThanOrEqualTo(PRECISION);
        }

        void missesLittle() {
            assertThat((there - missed.size()) / (double) there)
                    .as("%d of %d lines are missed: %s", missed.size(), there, missed)
                    .isGreaterThanOrEqualTo(RECALL);
        }
    }

    @BeforeAll
    static void read_them_all() throws IOException {
        articles();
        measure(pages, List.of(all, whole));
        int articles = pages.size();
        pieces();
        measure(pages.subList(articles, pages.size()), List.of(all));
    }

    @Test
    void there_are_fifty_pages_with_enough_furniture_and_enough_else() {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(50);
        assertThat(all.there).isGreaterThanOrEqualTo(150);
        assertThat(pages.stream().mapToInt(page -> page.lines().size()).sum()).isGreaterThan(2 * all.there);
    }

    @Test
    void what_is_taken_for_furniture_is() {
        all.isPrecise();
    }

    @Test
    void furniture_is_taken_for_it() {
        all.missesLittle();
    }

    /** Whole articles have little furniture among much else; the other pages are made of it. */
    @Test
    void both_hold_of_whole_articles_alone() {
        whole.isPrecise();
        whole.missesLittle();
    }

    private static void measure(List<Page> some, List<Score> scores) {
        var door = new Door(new DoorLimits(8_000_000, 1_000_000, 10_000, 20_000_000));
        for (var page : some) {
            measure(page, door, scores);
        }
    }

    private static void measure(Page page, Door door, List<Score> scores) {
        var draft = door.read(Incoming.paste(String.join("\n", page.lines()), null), null, false);
        var taken = new HashSet<String>();
        for (var block : draft.blocks()) {
            if (block.kind() == BlockKind.BOILERPLATE) {
                taken.add(draft.text().words(block.span()).strip());
            }
        }
        for (int i = 0; i < page.lines().size(); i++) {
            boolean is = page.furniture().contains(i);
            var line = page.lines().get(i);
            boolean said = taken.contains(line.strip());
            scores.forEach(score -> score.count(page.name() + ": " + line, is, said));
        }
    }

    /** The articles of the suggestions; their README says how they are written. */
    private static void articles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(Path.of("suggestion", "articles")))) {
            for (var file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                var lines = new ArrayList<String>();
                var furniture = new HashSet<Integer>();
                for (var line : Files.readString(file, UTF_8).lines().toList()) {
                    if (line.startsWith("⟦BP")) {
                        furniture.add(lines.size());
                    }
                    lines.add(line.replaceFirst("^#[Hhcl] ", "").replaceAll("⟦[^ ]+ |⟧", ""));
                }
                pages.add(new Page(file.getFileName().toString(), lines, furniture));
            }
        }
    }

    private static void pieces() throws IOException {
        for (var line : Files.readString(RESOURCES.resolve(Path.of("article", "furniture", "pages.txt")), UTF_8)
                .lines()
                .toList()) {
            if (line.startsWith("=== ")) {
                pages.add(new Page(line.substring(4), new ArrayList<>(), new HashSet<>()));
                continue;
            }
            var page = pages.get(pages.size() - 1);
            if (line.startsWith("~ ")) {
                page.furniture().add(page.lines().size());
            }
            page.lines().add(line.startsWith("~ ") ? line.substring(2) : line);
        }
    }
}
