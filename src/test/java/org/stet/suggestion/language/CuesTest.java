package org.stet.suggestion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Cues go by a list that anybody can edit, and are looked for once in a sentence. */
class CuesTest {

    @Test
    void a_sentence_is_searched_once_for_all_rules_that_share_a_list() {
        var text = analysed("Okoye said it was late.");
        var words = CueWords.english();
        var sentence = text.sentences().get(0);

        assertThat(text.cues(words)).isSameAs(text.cues(words)).isNotSameAs(text.cues(CueWords.english()));
        assertThat(text.cues(words).of(sentence))
                .isNotEmpty()
                .isSameAs(text.cues(words).of(sentence));
        assertThat(text.cues(words).nounsOf(sentence)).isSameAs(text.cues(words).nounsOf(sentence));
    }

    @Test
    void a_verb_of_the_list_is_a_cue_by_the_class_it_stands_in() {
        assertThat(kinds("[coloured]\ngrumble", "“It was late,” Okoye grumbled."))
                .containsExactly(CueClass.COLOURED);
        assertThat(kinds("[neutral]\nsay", "“It was late,” Okoye grumbled.")).isEmpty();
    }

    @Test
    void who_stands_behind_a_verb_listens_or_speaks_as_its_sign_says() {
        assertThat(source("[neutral]\nassure@", "“It was late,” assured Mara Okoye."))
                .isNull();
        assertThat(source("[neutral]\nassure@?", "“It was late,” assured Mara Okoye."))
                .isEqualTo("Mara Okoye");
        assertThat(source("[neutral]\nassure", "“It was late,” assured Mara Okoye."))
                .isEqualTo("Mara Okoye");
    }

    @Test
    void signs_of_an_entry_are_read() {
        var words = CueWords.of("[neutral]\ntell>@+^!~off(about):told\n[nouns distances]\nrumour");
        var told = words.verb(Token.of(new Span(0, 4), "told", -1));
        assertThat(told)
                .isEqualTo(new CueVerb(
                        "tell",
                        CueClass.NEUTRAL,
                        true,
                        false,
                        true,
                        true,
                        true,
                        Listener.ALWAYS,
                        Set.of("about"),
                        "off"));
        assertThat(words.noun(Token.of(new Span(0, 6), "rumour", -1))).isEqualTo(CueClass.DISTANCES);
    }

    @Test
    void names_go_by_their_list_too() {
        var list = """
                [titles]
                beadle
                [organisations]
                guild
                [documents]
                almanac
                [crowds]
                folk
                [no names]
                the
                [pronouns]
                she
                [links]
                of
                """;
        assertThat(named(list, "Beadle Mara Okoye")).isEqualTo("Mara Okoye named-person");
        assertThat(named(list, "Beadle Guild")).isEqualTo("Guild named-organisation");
        assertThat(named(list, "the almanac of 1962")).isEqualTo("the almanac of 1962 document-or-data");
        assertThat(named(list, "folk")).isEqualTo("folk vague-group");
        assertThat(named(list, "she")).isEqualTo("she unknown");
        assertThat(named(list, "Mayor Okoye")).isEqualTo("Mayor Okoye named-person");
    }

    private static String named(String list, String mention) {
        var named =
                new SourceNames(analysed(mention), new NameWords(WordList.of(list))).of(new Span(0, mention.length()));
        return named.name() + " " + named.kind();
    }

    private static @Nullable String source(String list, String sentence) {
        var text = analysed(sentence);
        return text.cues(CueWords.of(list)).of(text.sentences().get(0)).stream()
                .map(Cue::sourceSpan)
                .filter(Objects::nonNull)
                .map(text::words)
                .findFirst()
                .orElse(null);
    }

    private static List<CueClass> kinds(String list, String sentence) {
        var text = analysed(sentence);
        return text.cues(CueWords.of(list)).of(text.sentences().get(0)).stream()
                .map(Cue::kind)
                .toList();
    }

    private static AnalysedText analysed(String string) {
        var text = StoredText.of(string);
        var blocks = Blocks.propose(text);
        return AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
    }
}
