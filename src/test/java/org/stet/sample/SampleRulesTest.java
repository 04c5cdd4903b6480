package org.stet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.http.CanonicalJson;
import org.stet.schema.Breach;
import org.stet.schema.TagRules;
import org.stet.schema.TagSet;
import org.stet.schema.Tagged;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;

/** What the sample's readers say is what the tag set lets a person say. */
class SampleRulesTest {

    private static TagRules rules;

    @BeforeAll
    static void readTagSet() throws IOException {
        var file = "/annotation-schema/%s.json".formatted(SampleFile.read().tagSet());
        try (var json = Objects.requireNonNull(SampleRulesTest.class.getResourceAsStream(file))) {
            rules = new TagRules(CanonicalJson.read(new String(json.readAllBytes(), UTF_8), TagSet.class));
        }
    }

    static Stream<String> articles() {
        return SampleFile.read().articles().stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void the_tag_set_allows_every_annotation(String slug) {
        var broken = new ArrayList<String>();
        for (var reading : SampleFile.article(slug).readings()) {
            var before = new ArrayList<Tagged>();
            for (var judgement : reading.annotations()) {
                var candidate = tagged(slug, judgement);
                var same = (int) before.stream()
                        .filter(other -> other.label().equals(judgement.label()))
                        .count();
                rules.check(candidate, before, () -> same).stream()
                        .map(Breach::message)
                        .forEach(message ->
                                broken.add("%s: %s %s".formatted(reading.reader(), judgement.passage(), message)));
                before.add(candidate);
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void the_tag_set_allows_every_answer(String slug) {
        for (var reading : SampleFile.article(slug).readings()) {
            for (var reply : reading.answers()) {
                var reasons = reply.reasonsIn(SampleFilesTest.text(slug)).size();
                assertThat(rules.checkAnswer(reply.question(), reply.target() != null, reply.value(), reasons))
                        .isEmpty();
            }
        }
    }

    @Test
    void the_tag_set_allows_every_link() {
        var labels = new HashMap<String, String>();
        articles().forEach(slug -> {
            for (var reading : SampleFile.article(slug).readings()) {
                var at = reading.reader() + ":";
                reading.annotations().stream()
                        .filter(judgement -> judgement.id() != null)
                        .forEach(judgement -> labels.put(at + slug + "/" + judgement.id(), judgement.label()));
                for (var tie : reading.links()) {
                    var across = tie.to().contains("/");
                    assertThat(rules.checkLink(
                                    tie.type(),
                                    labels.getOrDefault(at + tie.fullFrom(slug), "none"),
                                    labels.getOrDefault(at + tie.fullTo(slug), "none"),
                                    across))
                            .as("%s: %s", at + slug, tie)
                            .isEmpty();
                }
            }
        });
    }

    @Test
    void every_label_that_people_tag_is_used() {
        var used = new HashSet<String>();
        articles().forEach(slug -> SampleFile.article(slug).readings().forEach(reading -> reading.annotations()
                .forEach(judgement -> used.add(judgement.label()))));

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(rules.tagSet().labels().stream()
                        .filter(label -> label.blockKind() == null)
                        .map(label -> label.id())
                        .toList());
    }

    private static Tagged tagged(String slug, SampleReading.Judgement judgement) {
        var text = SampleFilesTest.text(slug);
        var blocks = SampleFile.article(slug).blocksOf(text);
        var passage = judgement.in(text);
        var kinds = new HashSet<BlockKind>();
        passage.spans().forEach(span -> Blocks.around(span, blocks).ifPresent(block -> kinds.add(block.kind())));
        Map<String, Object> attributes = judgement.attributesIn(text);
        return new Tagged(
                UUID.randomUUID(),
                judgement.label(),
                passage,
                attributes,
                judgement.source() != null,
                judgement.stance() != null,
                kinds,
                false);
    }
}
