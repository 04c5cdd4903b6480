package org.stet.article.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser and two word processors put on the clipboard beside the words, against what a person sees in it. */
class ClipboardTest {

    private final Door door = new Door(new DoorLimits(8_000_000, 1_000_000, 10_000, 64_000_000));

    @ParameterizedTest
    @ValueSource(strings = {"google-docs", "selection", "word"})
    void a_paste_keeps_its_headings_and_lists_and_shows_what_is_no_article(String name) {
        var draft = door.read(Incoming.paste(resource(name + ".txt"), resource(name + ".html")), null, true);

        assertThat(draft.blocks().stream()
                        .map(block -> block.kind().id() + "\t" + draft.text().words(block.span()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(resource(name + ".expected").strip());
    }

    private static String resource(String name) {
        try (var in = ClipboardTest.class.getResourceAsStream("/article/clipboard/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
