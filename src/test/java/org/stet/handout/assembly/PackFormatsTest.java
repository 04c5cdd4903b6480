package org.stet.handout.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.handout.recipe.Activity;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;
import org.stet.handout.sheet.PackWriters;
import org.stet.handout.wording.Wording;
import org.stet.schema.TagSet;
import org.stet.schema.TagSets;

/** Every pack can be written in every format, or the format says in words why not. */
class PackFormatsTest {

    private static final String HOSTILE =
            "</script><img src=x> {n} *a* ::b:: ''c' ]]> & \u202Ed \u0000 e\u0301 ~= %s 😀";
    private static final String HOSTILE_NAME = "</script><img src=x>{n}''c' *a*::b ]]> &amp; ~=%s";

    static Stream<PackWriter> writers() {
        return PackWriters.all().stream();
    }

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    private static MadeArticles bridge() {
        return MadeArticles.of(
                        "Bridge vote splits council",
                        "“We will rebuild it,” the mayor said. “Nobody will be cut off,” the ferryman added.",
                        "Critics said the plan was reckless. A count of the harbour shows 300 boats a day.",
                        "No study has shown that it can be done. The shameful plan comes to the vote in May.")
                .says("exact-words", "“We will rebuild it,”", "the mayor")
                .says("exact-words", "“Nobody will be cut off,”", "the ferryman")
                .says("retold-words", "the plan was reckless", "critics")
                .says("backed-up", "300 boats a day")
                .says("writers-view", "shameful")
                .contested("says-who", "No study has shown that it can be done.");
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void every_activity_is_written_at_every_hint_level(Activity activity) throws IOException {
        var made = bridge();
        if (activity == Activity.TWO_OUTLETS) {
            made.and("Bridge to go", "“It is over,” the mayor said.").says("exact-words", "“It is over,”", "the mayor");
        }
        for (var hints : List.of(new int[] {0}, new int[] {1}, new int[] {2}, new int[] {3}, new int[] {0, 1, 2, 3})) {
            writeAll(made.pack(MadeArticles.recipe(activity, hints)));
        }
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void an_article_in_which_nobody_tagged_anything_is_written_too(Activity activity) throws IOException {
        var made = MadeArticles.of("Head", "Nothing to see.");
        writeAll((activity == Activity.TWO_OUTLETS ? made.and("Second", "Nor here.") : made)
                .pack(MadeArticles.recipe(activity, 0, 3)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_words_of_every_language_can_be_printed(Locale language) throws IOException {
        for (var activity : Activity.values()) {
            var recipe = MadeArticles.with(MadeArticles.recipe(activity, 0, 3), language.toLanguageTag(), List.of());
            var made = bridge();
            var pack = (activity == Activity.TWO_OUTLETS ? made.and("Second", "Nor here.") : made).pack(recipe);

            assertThat(PackWriters.of("pdf").obstacles(pack)).as(activity.id()).isEmpty();
            assertThat(pack.toString()).doesNotContain("{n", "{lines", "Who says?.", "؟.", "?.");
        }
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void quotation_only_prints_no_more_than_passages_and_their_neighbours(Activity activity) throws IOException {
        var made = bridge().rights("Quotation only");
        var pack = (activity == Activity.TWO_OUTLETS ? made.and("Second", "Nor here.") : made)
                .pack(MadeArticles.recipe(activity, 0, 3));

        assertThat(pack.exercise().texts().get(0).stretches()).hasSizeGreaterThan(1);
        writeAll(pack);
    }

    @Test
    void hostile_words_and_labels_are_written_as_words() throws IOException {
        var made = MadeArticles.of(HOSTILE, "He said " + HOSTILE + " on Monday. " + HOSTILE + " " + "W".repeat(300))
                .tagSet(hostileLabels())
                .says("exact-words", "He said </script>", HOSTILE)
                .says("writers-view", "on Monday", "She")
                .says("exact-words", "W".repeat(300), "<b>");
        for (var activity : Activity.values()) {
            if (activity != Activity.TWO_OUTLETS) {
                writeAll(made.pack(MadeArticles.recipe(activity, 0, 3)));
            }
        }
    }

    @Test
    void words_that_look_like_a_pattern_are_not_taken_for_one() throws IOException {
        var pack = MadeArticles.of("{n} {lines}", "He said '{n}' on {Monday}.")
                .tagSet(hostileLabels())
                .says("exact-words", "'{n}' on {Monday}", "{names}")
                .pack(MadeArticles.recipe(Activity.FIND_QUOTES, 0, 3));

        assertThat(pack.toString()).contains("“" + HOSTILE_NAME + "”", "{names}", "'{n}' on {Monday}");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void the_same_pack_gives_the_same_bytes(PackWriter writer) throws IOException {
        assertThat(written(writer, bridge().pack(MadeArticles.recipe(Activity.FIND_QUOTES, 0, 3))))
                .isEqualTo(written(writer, bridge().pack(MadeArticles.recipe(Activity.FIND_QUOTES, 0, 3))));
    }

    private static TagSet hostileLabels() throws IOException {
        var json = Files.readString(Path.of("annotation-schema/classroom.json"))
                .replace("\"name\": \"Exact words\"", "\"name\": \"" + HOSTILE_NAME + "\"")
                .replace("Someone's own words, in quote marks.", HOSTILE_NAME);
        return new TagSets().read(json);
    }

    private static void writeAll(Pack pack) throws IOException {
        for (var writer : PackWriters.all()) {
            var obstacles = writer.obstacles(pack);
            if (obstacles.isEmpty()) {
                assertThatCode(() -> assertThat(written(writer, pack)).isNotEmpty())
                        .as(writer.id())
                        .doesNotThrowAnyException();
            } else {
                assertThat(obstacles).as(writer.id()).noneMatch(String::isBlank);
            }
        }
    }

    private static byte[] written(PackWriter writer, Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(pack, out);
        return out.toByteArray();
    }
}
