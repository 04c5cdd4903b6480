package org.stet.article.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved pages made for Stet, each in another habit of markup, against the article that a person sees in them. */
class WebPageTest {

    private final Door door = new Door(new DoorLimits(8_000_000, 1_000_000, 10_000, 64_000_000));

    static Stream<String> pages() {
        return Stream.of(
                "about-accounts",
                "amp-spanish",
                "arabic",
                "article-tag",
                "bare-divs",
                "broadcaster",
                "companion-columns",
                "css-classes",
                "div-soup",
                "drupal-polish",
                "endless-scroll",
                "french-daily",
                "french-old",
                "fusion-spanish",
                "german",
                "german-broadcaster",
                "german-interview",
                "german-magazine",
                "german-weekly",
                "islands",
                "japanese-portal",
                "live-blog",
                "live-questions",
                "live-ticker",
                "nested-sections",
                "newsletter",
                "newsletter-notes",
                "portuguese-portal",
                "saved-copy",
                "split-body",
                "table-layout",
                "town-paper",
                "turkish-daily",
                "voices",
                "wire-short",
                "wordpress");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_article_is_kept_and_the_rest_of_the_page_is_not(String page) {
        var draft = read(page);

        String expected = resource(page + ".expected");
        assertThat(blocks(draft)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void at_least_98_percent_of_the_words_are_kept_and_at_most_2_percent_of_others(String page) {
        String expected = resource(page + ".expected").replaceAll("(?m)^[a-z-]+\t", "");
        var wanted = words(expected);
        var got = words(read(page).text().string());

        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        int kept = wanted.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), got.getOrDefault(word.getKey(), 0)))
                .sum();
        int others = got.values().stream().mapToInt(Integer::intValue).sum() - kept;

        assertThat(kept).as("of %d words", all).isGreaterThanOrEqualTo((int) Math.ceil(all * 0.98));
        assertThat(others).as("beside %d words", all).isLessThanOrEqualTo((int) (all * 0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-15", "windows-1252", "utf-8"})
    void a_page_is_read_in_the_encoding_it_names_however_late_in_its_head(String charset) {
        var draft = door.read(page("french-old", charset, Charset.forName(charset)), null, true);

        assertThat(blocks(draft)).isEqualTo(resource("french-old.expected").strip());
        assertThat(draft.source().guessed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_believed_before_the_page(String charset) {
        var marked = page("french-old", "iso-8859-15", "\uFEFF", Charset.forName(charset));

        assertThat(blocks(door.read(marked, null, true)))
                .isEqualTo(resource("french-old.expected").strip());
    }

    private Draft read(String page) {
        return door.read(Incoming.file(page + ".html", "text/html", bytes(page + ".html")), null, true);
    }

    /** The old French page, which names ISO-8859-15, in another encoding. */
    private static Incoming page(String name, String named, Charset charset) {
        return page(name, named, "", charset);
    }

    private static Incoming page(String name, String named, String before, Charset charset) {
        String html = before
                + new String(bytes(name + ".html"), Charset.forName("ISO-8859-15"))
                        .replace("charset=iso-8859-15", "charset=" + named);
        return Incoming.file(name + ".html", "text/html", html.getBytes(charset));
    }

    private static String blocks(Draft draft) {
        return draft.blocks().stream()
                .map(block -> block.kind().id() + "\t" + draft.text().words(block.span()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> words(String text) {
        var counts = new HashMap<String, Integer>();
        for (String word : Folding.fold(text).split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    private static String resource(String name) {
        return new String(bytes(name), UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = WebPageTest.class.getResourceAsStream("/article/pages/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
