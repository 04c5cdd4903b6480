package org.stet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

/** Parts of an article in another script say so, and the others do not. */
class WritingsTest {

    private static final String ENGLISH =
            "The mayor of the town closed the bridge, and nobody knows the reason for it.";
    private static final String ARABIC = "أغلقت البلدية الجسر يوم الاثنين، ولا أحد يعرف السبب حتى الآن في المدينة.";

    private static Writings of(String language, String... paragraphs) {
        var text = StoredText.of(String.join("\n\n", paragraphs));
        var blocks = Blocks.propose(text);
        var locale = Locale.forLanguageTag(language);
        return new ReadText(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        0,
                        text,
                        blocks,
                        Segmentation.of(text, blocks, locale),
                        locale,
                        Direction.of(text.string()))
                .writings();
    }

    @Test
    void a_paragraph_in_another_script_has_a_language_and_a_direction_of_its_own() {
        assertThat(of("en", ENGLISH, ENGLISH, ARABIC).of(ARABIC)).isEqualTo(new Writing("ar", "rtl"));
        assertThat(of("ar", ARABIC, ARABIC, ENGLISH).of(ENGLISH)).isEqualTo(new Writing("en", "ltr"));
        assertThat(of("en", ENGLISH).of("市政府星期一关闭了大桥。")).isEqualTo(new Writing("zh", null));
        assertThat(of("ru", "Мост закрыт, и никто не знает почему.").of("ปิดสะพาน"))
                .isEqualTo(new Writing("th", null));
    }

    @Test
    void where_nobody_can_tell_the_language_the_script_is_said() {
        assertThat(of("ar", ARABIC).of("CNN")).isEqualTo(new Writing("und-Latn", "ltr"));
        assertThat(of("en", ENGLISH).of("جسر")).isEqualTo(new Writing("und-Arab", "rtl"));
    }

    @Test
    void what_is_in_the_script_of_the_article_counts_as_in_its_language() {
        assertThat(of("en", ENGLISH).of(ENGLISH)).isSameAs(Writing.SAME);
        assertThat(of("en", ENGLISH).of("Le maire de la ville a dit que le pont est fermé."))
                .isEqualTo(Writing.SAME);
        assertThat(of("ja", "市長は月曜日に橋を閉鎖した。").of("橋閉鎖")).isEqualTo(Writing.SAME);
        assertThat(of("ko", "다리가 닫혔다.").of("橋閉鎖")).isEqualTo(Writing.SAME);
        assertThat(of("zh-Hant", "市政府星期一關閉了大橋。").of("大橋")).isEqualTo(Writing.SAME);
        // Also where most letters are those of names and quotations.
        assertThat(of("zh-Hans", ENGLISH, ENGLISH, "市政府关闭了大桥。").of("大桥")).isEqualTo(Writing.SAME);
    }

    /** Serbian is written in Cyrillic and in Latin: what most of an article is in is its own. */
    @Test
    void a_language_of_several_scripts_is_in_the_one_that_the_article_has() {
        var latin = "Most je zatvoren i niko ne zna zašto.";
        assertThat(of("sr", latin).of(latin)).isEqualTo(Writing.SAME);
        assertThat(of("sr", latin).of("Мост је затворен.")).isEqualTo(Writing.SAME);
        assertThat(of("und", ARABIC).of(ARABIC)).isEqualTo(Writing.SAME);
    }

    /** A name of another script at its beginning does not turn a paragraph round. */
    @Test
    void the_direction_is_that_of_most_letters() {
        assertThat(of("ar", ARABIC).of("CNN: " + ARABIC)).isEqualTo(Writing.SAME);
        assertThat(of("en", ENGLISH).of("الجسر is what the Arabic sign at the bridge says."))
                .isEqualTo(Writing.SAME);
        assertThat(of("ar", ARABIC).of("2026 — (1)")).isEqualTo(Writing.SAME);
    }

    @Test
    void the_items_of_a_list_are_written_as_they_are_and_the_list_as_all_of_them() {
        var text = StoredText.of("Title\n\n" + ENGLISH + "\n\nالجسر مغلق اليوم\n\nلا أحد يعرف السبب\n\n" + ENGLISH);
        var blocks = Blocks.propose(text).stream()
                .map(block -> Direction.of(text.words(block.span())).equals("rtl")
                        ? new Block(block.span(), BlockKind.LIST_ITEM)
                        : block)
                .toList();
        var read = new ReadText(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                0,
                text,
                blocks,
                Segmentation.of(text, blocks, Locale.ENGLISH),
                Locale.ENGLISH,
                "ltr");
        var parts = TextPart.of(read);
        assertThat(parts.stream()
                        .filter(part -> part.writing().equals(Writing.SAME))
                        .map(TextPart::tag))
                .containsExactly("p", "p", "p");
        var list = parts.stream().filter(part -> part.tag().equals("ul")).toList();
        assertThat(list).singleElement().satisfies(ul -> {
            assertThat(ul.writing().direction()).isEqualTo("rtl");
            assertThat(ul.items()).hasSize(2).allMatch(item -> "rtl"
                    .equals(item.writing().direction()));
        });
    }
}
