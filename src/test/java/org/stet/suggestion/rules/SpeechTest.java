package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

class SpeechTest {

    private static final CueWords ENGLISH = CueWords.english();
    private static final NameWords NAMES = NameWords.english();
    private static final NamingWords NAMING = NamingWords.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We opened the sluice at noon,” the harbour master said.             | the harbour master | said | after
            “We opened the sluice at noon,” said Mara Okoye, who runs the port.  | Mara Okoye         | said | after
            “We opened it at noon,” the old farmer said.                         | the old farmer     | said | after
            Mara Okoye said: “We opened the sluice at noon.”                     | Mara Okoye         | said | before
            Mara Okoye told the council on Monday, “We opened it at noon.”       | Mara Okoye         | told | before
            “We opened it,” she said on Monday. The town was dry.                | she                | said | after
            “We opened it,” Dr. Lena Voss, the engineer, told reporters.         | Dr. Lena Voss      | told | after
            “We opened it,” Rep. Ida Holm (Harbour) said Monday.                 | Rep. Ida Holm      | said | after
            Okoye was blunt: “We opened it at noon.”                             | Okoye              |      | before
            “Was it open?” a reporter asked.                                     | a reporter         | asked | after
            """)
    void who_says_it(String text, String source, String cue, String place) {
        var quote = only(text, Kind.DIRECT_QUOTE);
        assertThat(quote).isEqualTo(cue == null ? source + " <> " + place : source + " <" + cue + "> " + place);
    }

    @Test
    void a_speaker_goes_on_in_the_next_sentence_and_the_next_paragraph() {
        assertThat(speakers("""
                “We opened it,” Okoye said. “It was noon.”

                “Nobody asked us to.”
                """)).containsExactly("Okoye after", "Okoye previous-sentence", "Okoye previous-paragraph");
    }

    @Test
    void an_interrupted_quotation_is_one_with_its_speaker_in_the_middle() {
        var text = "“We will open it,” Okoye said, “when we are asked.” The town waited.";
        var quotes = of(text, Kind.DIRECT_QUOTE);
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).passage().spans()).hasSize(2);
        assertThat(quotes.get(0).values()).containsEntry("cue-place", "middle");
    }

    @Test
    void a_forgotten_closer_ends_before_a_paragraph_that_tells_who_says_something() {
        assertThat(quoted("""
                Rahl was angry. “We stood at that barrier for four minutes.

                Dent promised to look into it. The ministry would not say more.

                Four minutes is a roof,” Rahl said."""))
                .containsExactly(
                        "“We stood at that barrier for four minutes. (closer-missing) Rahl",
                        "Four minutes is a roof,” (opener-missing) Rahl");
    }

    @Test
    void a_paragraph_without_marks_is_speech_as_long_as_it_speaks_of_me_or_names_nobody_who_says_it() {
        assertThat(quoted("""
                “We stood at that barrier for four minutes.

                My mother Ida told us that a roof burns faster. The lights went out.

                Four minutes is a roof,” Rahl said."""))
                .containsExactly(
                        "“We stood at that barrier for four minutes. … My mother Ida told us that a roof burns faster. The lights"
                                + " went out. … Four minutes is a roof,” (both-missing) Rahl");
    }

    @Test
    void a_forgotten_closer_ends_before_the_opener_of_somebody_with_another_name() {
        assertThat(quoted("""
                Bram Osei was angry. “They count an hour when the wheels turn.

                “Every minute is paid,” said Petra Lindqvist, the manager."""))
                .containsExactly(
                        "“They count an hour when the wheels turn. (closer-missing) Bram Osei",
                        "“Every minute is paid,” (complete) Petra Lindqvist");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bram Osei was angry. | said Osei.
            Osei was angry.      | said Bram Osei, the leader of the union.
            Osei was angry.      | he said.
            Osei was angry.      | said the union leader.
            It was a bad day.    | said Petra Lindqvist.
            The town waited.     | said Petra Lindqvist.
            """)
    void the_opener_of_the_same_speaker_goes_on(String before, String after) {
        var text = before + " “They count an hour when the wheels turn.\n\n“Every minute is paid,” " + after;
        assertThat(of(text, Kind.DIRECT_QUOTE))
                .singleElement()
                .satisfies(quote -> assertThat(quote.passage().spans()).hasSize(2));
    }

    private static List<String> quoted(String text) {
        var stored = StoredText.of(text);
        return of(text, Kind.DIRECT_QUOTE).stream()
                .map(one -> {
                    var source = one.speaker().source();
                    return stored.exact(one.passage()) + " (" + one.values().get("marks") + ") "
                            + (source == null ? "nobody" : stored.words(source));
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council spoke of a “temporary measure”.              | attributed
            Okoye said the council had a “temporary measure” in mind. | attributed
            The “free” bus costs four euros.                         | distancing
            The ship “Northern Star” left on Friday.                 | term-or-title
            Each page ends with the word “amen”.                     | term-or-title
            The word cast into its rim, “komm”, means come.          | term-or-title
            It keeps its “walk-in” hours.                            | distancing
            He read from the book “All My Rivers” to the class.      | term-or-title
            """)
    void less_than_a_clause_in_marks(String text, String use) {
        assertThat(of(text, Kind.PARTIAL_QUOTE)).singleElement().satisfies(piece -> assertThat(piece.values())
                .containsEntry("use", use));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry company says it will add a night crossing.             | it will add a night crossing
            Okoye said on Tuesday that the sluice was open.                  | the sluice was open
            The bridge was unsafe, an engineer warned.                       | The bridge was unsafe
            The bridge, said the engineer, was unsafe.                       | The bridge … was unsafe
            Okoye told this paper it was late.                               | it was late
            Okoye was told by Voss that the gate was shut.                   | the gate was shut
            Okoye promised in March to mend the gate, but did not say when.  | to mend the gate
            The cyclist, Ravi Thorn, alleges that a goose bit him.           | a goose bit him
            According to the port authority, the sluice was open.            | the sluice was open
            The sluice was open, according to the port authority.            | The sluice was open
            Okoye called for a new gate.                                     | a new gate
            Voss urged the council to close the bridge.                      | the council to close the bridge
            The mayor blamed the port authority for the flood.               | the port authority for the flood
            The minister denied that he knew of the report.                  | he knew of the report
            Okoye explained how the gate works.                              | how the gate works
            The mayor rejected the claim that the gate was shut.             | the gate was shut
            """)
    void what_is_retold(String text, String content) {
        assertThat(retold(text)).isEqualTo(content == null ? "" : content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Okoye did not say that the sluice was open.
            If Okoye says that the sluice was open, the town will sue.
            The sluice is said to be open.
            Okoye was told that the sluice was open.
            She left the room and closed the door.
            It is a plan that would close the mine.
            """)
    void what_is_no_statement(String text) {
        assertThat(retold(text)).doesNotContain("sluice", "door", "mine");
    }

    @Test
    void what_fired_is_shown() {
        var text = StoredText.of("“We opened it,” the harbour master said.");
        assertThat(proposals(text.string()).get(0).triggers().stream().map(text::words))
                .containsExactly("the harbour master", "said");
    }

    @Test
    void page_furniture_speaks_for_nobody() {
        var text = StoredText.of("“Read this next,” Okoye said.");
        var blocks = List.of(new Block(new Span(0, text.length()), BlockKind.BOILERPLATE));
        var analysed = AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
        assertThat(Speech.in(analysed, ENGLISH, NAMES, NAMING).proposals()).isEmpty();
    }

    private static String retold(String text) {
        var stored = StoredText.of(text);
        return of(text, Kind.RETOLD_WORDS).stream()
                .map(one -> stored.exact(one.passage()))
                .collect(Collectors.joining(" | "));
    }

    private static List<String> speakers(String text) {
        var stored = StoredText.of(text.strip());
        return of(text.strip(), Kind.DIRECT_QUOTE).stream()
                .map(one -> {
                    var source = one.speaker().source();
                    return (source == null ? "nobody" : stored.words(source)) + " "
                            + one.speaker().place().id();
                })
                .toList();
    }

    private static String only(String text, Kind kind) {
        var stored = StoredText.of(text);
        var found = of(text, kind);
        assertThat(found).hasSize(1);
        var speaker = found.get(0).speaker();
        var source = speaker.source();
        var cue = speaker.cue();
        return (source == null ? "nobody" : stored.words(source)) + " <" + (cue == null ? "" : stored.words(cue.span()))
                + "> " + speaker.place().id();
    }

    private static List<Proposal> of(String text, Kind kind) {
        return proposals(text).stream().filter(one -> one.kind() == kind).toList();
    }

    private static List<Proposal> proposals(String string) {
        var text = StoredText.of(string);
        var blocks = Blocks.propose(text);
        return Speech.in(
                        AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH)),
                        ENGLISH,
                        NAMES,
                        NAMING)
                .proposals();
    }
}
