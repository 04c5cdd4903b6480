package org.stet.corpus.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.corpus.Corpora.bridge;
import static org.stet.corpus.Corpora.corpus;
import static org.stet.corpus.Corpora.golden;
import static org.stet.corpus.Corpora.written;

import java.util.ArrayList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonLinesWriterTest {

    private final JsonLinesWriter writer = new JsonLinesWriter();

    @Test
    void a_corpus_is_written_as_expected() {
        assertThat(written(writer, bridge())).isEqualTo(golden("jsonl/bridge.out"));
    }

    @Test
    void each_line_is_json_and_its_words_stand_at_its_offsets() throws Exception {
        var lines = new ArrayList<JsonNode>();
        for (var line : written(writer, bridge()).split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }

        var text = lines.get(0).get("words").asText();
        assertThat(lines).hasSize(6);
        for (var line : lines) {
            for (var span : line.path("spans")) {
                int start = text.offsetByCodePoints(0, span.get("start").asInt());
                int end = text.offsetByCodePoints(0, span.get("end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(span.get("exact").asText());
                assertThat(text.substring(
                                span.get("startUtf16").asInt(),
                                span.get("endUtf16").asInt()))
                        .isEqualTo(span.get("exact").asText());
            }
        }
    }

    @Test
    void nothing_to_write_is_an_empty_file() {
        assertThat(written(writer, corpus())).isEmpty();
    }
}
