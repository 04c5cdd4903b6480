package org.stet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.schema.Breach.Rule;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;

class TagRulesTest {

    private static final TagRules SOURCING =
            new TagRules(new TagSets().shipped("sourcing").orElseThrow());

    @Test
    void a_quote_in_an_empty_reading_is_allowed() {
        assertThat(SOURCING.check(tagged("direct-quote", 10, 40), List.of(), () -> 0))
                .isEmpty();
    }

    @Test
    void an_unknown_label_is_refused_in_a_sentence() {
        var breaches = SOURCING.check(tagged("gossip", 0, 5), List.of(), () -> 0);

        assertThat(breaches)
                .containsExactly(new Breach(Rule.LABEL, "label", "The tag set has no label “gossip”.", null));
    }

    @ParameterizedTest
    @CsvSource({
        "direct-quote, indirect-quote", // one layer
        "sourced-assertion, unsupported-assertion", // one layer
        "background, author-opinion", // one layer
        "unsupported-assertion, direct-quote", // not used inside quotes
        "author-opinion, indirect-quote",
        "loaded-language, loaded-language", // the same words are not loaded twice
    })
    void labels_that_answer_the_same_question_do_not_overlap(String one, String other) {
        var existing = existing(other, 5, 25);

        assertThat(SOURCING.check(tagged(one, 0, 10), List.of(existing), () -> 0))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.other()).isEqualTo(existing.id());
                    assertThat(breach.message()).contains("“").endsWith(".");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "loaded-language, direct-quote",
        "vague-source, unsupported-assertion",
        "vague-source, loaded-language",
        "headline-claim, direct-quote",
        "call-to-action, author-opinion",
    })
    void labels_that_answer_different_questions_overlap_freely(String one, String other) {
        assertThat(SOURCING.check(tagged(one, 0, 10), List.of(existing(other, 5, 25)), () -> 0))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indirect-quote",
                "sourced-assertion",
                "unsupported-assertion",
                "background",
                "evidence-claim",
                "author-opinion",
                "headline-claim"
            })
    void a_partial_quote_nests_in_clauses_and_headlines_whichever_comes_first(String outer) {
        var inner = tagged("partial-quote", 10, 20);

        assertThat(SOURCING.check(inner, List.of(existing(outer, 0, 40)), () -> 0))
                .isEmpty();
        assertThat(SOURCING.check(tagged(outer, 0, 40), List.of(existing("partial-quote", 10, 20)), () -> 0))
                .isEmpty();
    }

    @Test
    void nesting_means_wholly_inside_and_smaller() {
        var outer = List.of(existing("indirect-quote", 10, 20));

        assertThat(SOURCING.check(tagged("partial-quote", 15, 25), outer, () -> 0))
                .extracting(Breach::rule)
                .containsExactly(Rule.LAYER);
        assertThat(SOURCING.check(tagged("partial-quote", 10, 20), outer, () -> 0))
                .extracting(Breach::rule)
                .containsExactly(Rule.LAYER);
        assertThat(SOURCING.check(tagged("partial-quote", 10, 19), outer, () -> 0))
                .isEmpty();
    }

    @Test
    void words_between_the_spans_of_an_interrupted_quotation_are_free() {
        var interrupted =
                Tagged.existing(UUID.randomUUID(), "direct-quote", Passage.of(new Span(0, 10), new Span(20, 30)));

        assertThat(SOURCING.check(tagged("unsupported-assertion", 11, 19), List.of(interrupted), () -> 0))
                .isEmpty();
    }

    @Test
    void an_annotation_that_changes_does_not_stand_in_its_own_way() {
        var before = existing("direct-quote", 0, 10);
        var after = new Tagged(
                before.id(), "indirect-quote", Passage.of(new Span(0, 12)), Map.of(), false, false, Set.of(), false);

        assertThat(SOURCING.check(after, List.of(before), () -> 0)).isEmpty();
    }

    @Test
    void the_headline_is_judged_once_and_nothing_is_counted_for_other_labels() {
        assertThat(SOURCING.check(tagged("headline-claim", 0, 10), List.of(), () -> 1))
                .extracting(Breach::rule, Breach::message)
                .containsExactly(tuple(Rule.AT_MOST, "“Headline claim” is used only once in an article."));
        assertThat(SOURCING.check(tagged("direct-quote", 0, 10), List.of(), () -> {
                    throw new AssertionError("counted for nothing");
                }))
                .isEmpty();
    }

    @Test
    void page_furniture_is_the_kind_of_a_block_and_not_a_tag() {
        assertThat(SOURCING.check(tagged("boilerplate", 0, 10), List.of(), () -> 0))
                .extracting(Breach::rule)
                .containsExactly(Rule.BLOCK_KIND);
    }

    @Test
    void in_page_furniture_only_a_call_to_action_is_tagged() {
        assertThat(SOURCING.check(in(BlockKind.BOILERPLATE, "loaded-language"), List.of(), () -> 0))
                .extracting(Breach::rule)
                .containsExactly(Rule.BLOCK_KIND);
        assertThat(SOURCING.check(in(BlockKind.BOILERPLATE, "call-to-action"), List.of(), () -> 0))
                .isEmpty();
        assertThat(SOURCING.check(in(BlockKind.CAPTION, "loaded-language"), List.of(), () -> 0))
                .isEmpty();
    }

    @Test
    void a_subset_without_it_still_keeps_page_furniture_untagged() {
        var start = new TagRules(SOURCING.tagSet().limitedTo(Set.of("direct-quote")));

        assertThat(start.check(in(BlockKind.BOILERPLATE, "direct-quote"), List.of(), () -> 0))
                .extracting(Breach::rule)
                .containsExactly(Rule.BLOCK_KIND);
    }

    @Test
    void a_span_over_the_end_of_a_paragraph_is_refused() {
        var over = new Tagged(
                UUID.randomUUID(),
                "direct-quote",
                Passage.of(new Span(0, 10)),
                Map.of(),
                false,
                false,
                Set.of(BlockKind.PARAGRAPH),
                true);

        assertThat(SOURCING.check(over, List.of(), () -> 0))
                .extracting(Breach::rule)
                .containsExactly(Rule.CROSSES_BLOCKS);
    }

    @Test
    void an_annotation_under_a_label_that_the_project_left_out_binds_nobody() {
        var start = new TagRules(SOURCING.tagSet().limitedTo(Set.of("direct-quote")));

        assertThat(start.check(tagged("direct-quote", 0, 10), List.of(existing("indirect-quote", 0, 10)), () -> 0))
                .isEmpty();
    }

    @Test
    void values_of_the_tag_set_are_allowed() {
        assertThat(SOURCING.check(
                        with(
                                "direct-quote",
                                Map.of(
                                        "marks", "complete",
                                        "alteration", List.of("ellipsis", "bracketed-insert"),
                                        "cue",
                                                Map.of(
                                                        "spans",
                                                        List.of(Map.of("start", 40, "end", 44, "exact", "said"))))),
                        List.of(),
                        () -> 0))
                .isEmpty();
        assertThat(SOURCING.check(with("vague-source", Map.of("reason-given", true)), List.of(), () -> 0))
                .isEmpty();
    }

    @Test
    void an_attribute_of_another_label_is_refused_by_name() {
        assertThat(SOURCING.check(with("direct-quote", Map.of("fit", "matches")), List.of(), () -> 0))
                .extracting(Breach::rule, Breach::field)
                .containsExactly(tuple(Rule.ATTRIBUTE, "attributes.fit"));
    }

    @Test
    void values_that_are_none_are_refused_whatever_a_client_sends() {
        var oneOf = Arrays.<Object>asList("attributed ", "", 1, true, List.of("attributed"), Map.of(), null);
        for (var value : oneOf) {
            assertRefused("partial-quote", "use", value);
        }
        for (var value : Arrays.<Object>asList(
                "ellipsis", List.of(), List.of("ellipsis", "ellipsis"), List.of("other"), List.of(1), null)) {
            assertRefused("partial-quote", "alteration", value);
        }
        for (var value : Arrays.<Object>asList("true", 1, null)) {
            assertRefused("vague-source", "reason-given", value);
        }
        for (var value : Arrays.<Object>asList(
                "said",
                Map.of(),
                Map.of("spans", List.of()),
                Map.of("spans", List.of(Map.of("start", 4, "end", 4, "exact", ""))),
                Map.of("spans", List.of(Map.of("start", "4", "end", 8, "exact", "said"))),
                Map.of("spans", List.of(Map.of("start", 4, "end", 8, "exact", "said", "more", 1))),
                Map.of(
                        "spans",
                        List.of(
                                Map.of("start", 4, "end", 8, "exact", "said"),
                                Map.of("start", 8, "end", 9, "exact", "."))))) {
            assertRefused("partial-quote", "cue", value);
        }
    }

    private static void assertRefused(String label, String attribute, Object value) {
        assertThat(SOURCING.check(with(label, Collections.singletonMap(attribute, value)), List.of(), () -> 0))
                .as("%s = %s", attribute, value)
                .extracting(Breach::field)
                .containsExactly("attributes." + attribute);
    }

    @Test
    void a_source_or_a_stance_where_the_label_has_none_is_refused() {
        var candidate = new Tagged(
                UUID.randomUUID(), "background", Passage.of(new Span(0, 5)), Map.of(), true, true, Set.of(), false);

        assertThat(SOURCING.check(candidate, List.of(), () -> 0))
                .extracting(Breach::rule)
                .containsExactly(Rule.SOURCE, Rule.STANCE);
    }

    @Test
    void links_start_and_end_where_the_tag_set_says() {
        assertThat(SOURCING.checkLink("restates", "indirect-quote", "direct-quote", true))
                .isEmpty();
        assertThat(SOURCING.checkLink("restates", "direct-quote", "indirect-quote", false))
                .extracting(Breach::field)
                .containsExactly("from", "to");
        assertThat(SOURCING.checkLink("continues", "direct-quote", "direct-quote", true))
                .extracting(Breach::message)
                .containsExactly("“continues” stays within one article.");
        assertThat(SOURCING.checkLink("hates", "direct-quote", "direct-quote", false))
                .extracting(Breach::field)
                .containsExactly("type");
    }

    @Test
    void an_overall_stance_names_its_target_and_a_reason() {
        assertThat(SOURCING.checkAnswer("overall-stance", true, "-2", 1)).isEmpty();
        assertThat(SOURCING.checkAnswer("overall-stance", true, 2, 1)).isEmpty();
        assertThat(SOURCING.checkAnswer("overall-stance", false, "1", 1))
                .extracting(Breach::field)
                .containsExactly("target");
        assertThat(SOURCING.checkAnswer("overall-stance", true, "1", 0))
                .extracting(Breach::field)
                .containsExactly("reasons");
        assertThat(SOURCING.checkAnswer("overall-stance", true, "cannot-tell", 0))
                .as("nothing to show")
                .isEmpty();
        assertThat(SOURCING.checkAnswer("overall-stance", true, "3", 1))
                .extracting(Breach::field)
                .containsExactly("value");
    }

    @Test
    void an_answer_without_a_target_names_none() {
        assertThat(SOURCING.checkAnswer("genre", false, "report", 0)).isEmpty();
        assertThat(SOURCING.checkAnswer("genre", true, "report", 0))
                .extracting(Breach::field)
                .containsExactly("target");
        assertThat(SOURCING.checkAnswer("genre", false, null, 0))
                .extracting(Breach::field)
                .containsExactly("value");
        assertThat(SOURCING.checkAnswer("weather", false, "fine", 0))
                .extracting(Breach::field)
                .containsExactly("question");
    }

    private static Tagged tagged(String label, int start, int end) {
        return Tagged.existing(UUID.randomUUID(), label, Passage.of(new Span(start, end)));
    }

    private static Tagged existing(String label, int start, int end) {
        return tagged(label, start, end);
    }

    private static Tagged in(BlockKind kind, String label) {
        return new Tagged(
                UUID.randomUUID(), label, Passage.of(new Span(0, 5)), Map.of(), false, false, Set.of(kind), false);
    }

    private static Tagged with(String label, Map<String, Object> attributes) {
        return new Tagged(
                UUID.randomUUID(), label, Passage.of(new Span(0, 5)), attributes, false, false, Set.of(), false);
    }
}
