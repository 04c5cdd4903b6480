package org.stet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Normalisation;
import org.stet.text.StoredText;

class SampleFilesTest {

    private static final SampleFile SAMPLE = SampleFile.read();

    static Stream<String> articles() {
        return SAMPLE.articles().stream();
    }

    @Test
    void six_newsrooms_cover_three_events_two_each() {
        var byStory = articles()
                .map(SampleFile::article)
                .filter(article -> article.story() != null)
                .collect(groupingBy(SampleArticle::story));

        assertThat(byStory).hasSize(3);
        assertThat(byStory.values()).allSatisfy(articles -> assertThat(articles).hasSize(2));
        assertThat(byStory.values().stream().flatMap(List::stream).map(SampleArticle::outlet))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_article_is_short_enough_for_a_lesson(String slug) {
        assertThat(text(slug).string().strip().split("\\s+").length).isBetween(250, 500);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_passage_is_found_where_the_file_says_and_keeps_to_its_block(String slug) {
        var article = SampleFile.article(slug);
        var text = text(slug);
        var blocks = article.blocksOf(text);

        assertThat(Blocks.check(text, blocks)).isEmpty();
        article.mentions()
                .forEach(mention -> assertThat(text.words(mention.in(text))).isEqualTo(mention.words()));
        for (var reading : article.readings()) {
            for (var judgement : reading.annotations()) {
                var passage = judgement.in(text);
                assertThat(Blocks.keepTo(passage, blocks)).as("%s", judgement).isTrue();
                assertThat(passage.spans())
                        .as("%s", judgement)
                        .allMatch(span -> text.isGraphemeBorder(span.start()) && text.isGraphemeBorder(span.end()));
                assertThat(judgement.attributesIn(text)).doesNotContainValue(null);
            }
            reading.answers().forEach(reply -> assertThat(reply.reasonsIn(text)).doesNotContainNull());
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_line_named_in_the_file_is_a_line_of_the_text(String slug) {
        var article = SampleFile.article(slug);

        assertThat(article.blocksOf(text(slug)).stream().filter(block -> block.kind() != BlockKind.PARAGRAPH))
                .hasSameSizeAs(article.blocks());
    }

    @Test
    void links_lead_to_annotations_that_the_same_reader_made_before() {
        var known = new HashSet<String>();
        for (var slug : SAMPLE.articles()) {
            for (var reading : SampleFile.article(slug).readings()) {
                for (var judgement : reading.annotations()) {
                    if (judgement.id() != null) {
                        assertThat(known.add(reading.reader() + ":" + slug + "/" + judgement.id()))
                                .as("%s in %s is used once", judgement.id(), slug)
                                .isTrue();
                    }
                }
                for (var tie : reading.links()) {
                    assertThat(known)
                            .contains(reading.reader() + ":" + tie.fullFrom(slug))
                            .contains(reading.reader() + ":" + tie.fullTo(slug));
                }
            }
        }
    }

    @Test
    void sources_and_targets_are_those_of_the_project() {
        var sources = SAMPLE.sources().stream().map(SampleFile.KnownSource::key).toList();
        var targets = SAMPLE.targets().stream().map(SampleFile.KnownTarget::key).toList();

        assertThat(sources).doesNotHaveDuplicates();
        assertThat(readings()
                        .flatMap(reading -> reading.annotations().stream())
                        .filter(judgement -> judgement.source() != null)
                        .map(SampleReading.Judgement::source))
                .isSubsetOf(sources);
        assertThat(readings()
                        .flatMap(reading -> reading.annotations().stream())
                        .filter(judgement -> judgement.stance() != null)
                        .map(judgement -> judgement.stance().target()))
                .isSubsetOf(targets);
        assertThat(readings()
                        .flatMap(reading -> reading.answers().stream())
                        .filter(reply -> reply.target() != null)
                        .map(SampleReading.Reply::target))
                .isSubsetOf(targets);
    }

    @Test
    void a_reader_tags_eighteen_to_thirty_passages_an_article_on_average() {
        var average = readings()
                .mapToInt(reading -> reading.annotations().size())
                .average()
                .orElseThrow();

        assertThat(average).isBetween(18.0, 30.0);
    }

    @Test
    void some_readings_are_still_open() {
        assertThat(readings().map(SampleReading::isSubmitted)).contains(true, false);
    }

    @Test
    void words_that_stand_in_two_places_need_a_number() {
        var text = StoredText.of("so so");

        assertThatThrownBy(() -> new Quoted("so", null).in(text)).hasMessageContaining("several places");
        assertThat(new Quoted("so", 2).in(text).start()).isEqualTo(3);
        assertThatThrownBy(() -> new Quoted("so", 3).in(text)).hasMessageContaining("not in the text");
    }

    static StoredText text(String slug) {
        return Normalisation.of(SampleFile.original(slug), UTF_8).text();
    }

    private static Stream<SampleReading> readings() {
        return articles().flatMap(slug -> SampleFile.article(slug).readings().stream());
    }
}
