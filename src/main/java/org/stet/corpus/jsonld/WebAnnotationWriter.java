package org.stet.corpus.jsonld;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.stet.corpus.Corpus;
import org.stet.corpus.CorpusWriter;
import org.stet.corpus.WriteOptions;

/**
 * W3C Web Annotations (w3.org/TR/annotation-model) in JSON-LD: one {@code AnnotationPage} whose items are tags
 * ({@code tagging}), links ({@code linking}) and answers ({@code assessing}). Each span has both a quote and a position
 * selector in code points; a passage of several spans has a target for each and says so in {@code stet:onePassage}.
 * What the model has no place for stands under {@code stet:}, declared in each item's own context.
 *
 * <p>What it cannot hold: the text, its blocks, history.
 */
@Singleton
class WebAnnotationWriter implements CorpusWriter {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final JsonFactory json = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    @Override
    public String id() {
        return "webannotation";
    }

    @Override
    public String mediaType() {
        return "application/ld+json; profile=\"" + CONTEXT + "\"";
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public void write(Corpus corpus, WriteOptions options, OutputStream out) throws IOException {
        // Flushed, not closed: the stream belongs to the caller.
        var page = json.createGenerator(out, JsonEncoding.UTF8);
        page.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        // One item's fields a line each, with LF on every system.
        var indenter = new DefaultIndenter("  ", "\n");
        page.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
        page.writeStartObject();
        page.writeStringField("@context", CONTEXT);
        page.writeStringField("type", "AnnotationPage");
        page.writeArrayFieldStart("items");
        for (var document : corpus.documents()) {
            new DocumentItems(page, corpus, document).write();
        }
        page.writeEndArray();
        page.writeEndObject();
        page.writeRaw('\n');
        page.flush();
    }
}
