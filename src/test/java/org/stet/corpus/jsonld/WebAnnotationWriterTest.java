package org.stet.corpus.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.corpus.Corpora.bridge;
import static org.stet.corpus.Corpora.corpus;
import static org.stet.corpus.Corpora.golden;
import static org.stet.corpus.Corpora.written;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class WebAnnotationWriterTest {

    private static final String OA = "http://www.w3.org/ns/oa#";

    private final WebAnnotationWriter writer = new WebAnnotationWriter();

    @Test
    void a_corpus_is_written_as_expected() {
        assertThat(written(writer, bridge())).isEqualTo(golden("webannotation/bridge.out"));
    }

    @Test
    void an_empty_corpus_is_a_page_without_items() throws Exception {
        assertThat(new ObjectMapper().readTree(written(writer, corpus())).get("items"))
                .isEmpty();
    }

    @Test
    void no_key_is_lost_when_a_json_ld_processor_expands_it_in_safe_mode() throws Exception {
        JsonArray expanded = expanded(written(writer, bridge()));

        var text = expanded.toString();
        assertThat(text)
                .contains(OA + "TextQuoteSelector", OA + "TextPositionSelector", OA + "classifying")
                .contains("urn:x-stet:terms#onePassage", "urn:x-stet:terms#attribute", "urn:x-stet:terms#question");
        JsonObject page = expanded.getJsonObject(0);
        assertThat(page.getJsonArray("https://www.w3.org/ns/activitystreams#items".replace("https", "http")))
                .isNotEmpty();
    }

    @Test
    void the_safe_mode_of_this_test_does_refuse_a_key_without_meaning() {
        var page = written(writer, bridge()).replaceFirst("\"stet:certainty\"", "\"certainty\"");

        assertThatThrownBy(() -> expanded(page)).isInstanceOf(JsonLdError.class);
    }

    @Test
    void every_target_has_both_selectors_and_no_textual_body_has_an_id() throws Exception {
        var items = new ObjectMapper().readTree(written(writer, bridge())).get("items");

        var targets = new ArrayList<JsonNode>();
        for (var item : items) {
            item.get("body").forEach(body -> assertThat(body.has("id")).isFalse());
            var target = item.get("target");
            if (target.isArray()) {
                target.forEach(targets::add);
            } else if (target.isObject()) {
                targets.add(target);
            }
        }
        assertThat(targets).hasSize(4).allSatisfy(target -> {
            assertThat(target.get("selector").get(0).get("type").asText()).isEqualTo("TextQuoteSelector");
            assertThat(target.get("selector").get(1).get("type").asText()).isEqualTo("TextPositionSelector");
        });
    }

    private static JsonArray expanded(String page) throws JsonLdError {
        var options = new JsonLdOptions(OFFLINE);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return JsonLd.expand(JsonDocument.of(new StringReader(page)))
                .options(options)
                .get();
    }

    /** Knows the one context and never asks the network. */
    private static final DocumentLoader OFFLINE = (url, options) -> {
        if (!url.equals(URI.create(WebAnnotationWriter.CONTEXT))) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "not to be fetched: " + url);
        }
        try (var context = Files.newInputStream(Path.of("src/test/resources/w3c/anno.jsonld"))) {
            return JsonDocument.of(context);
        } catch (java.io.IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
        }
    };
}
