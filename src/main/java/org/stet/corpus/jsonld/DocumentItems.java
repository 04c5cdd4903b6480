package org.stet.corpus.jsonld;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;

import org.stet.corpus.Corpus;
import org.stet.corpus.CorpusAnnotation;
import org.stet.corpus.CorpusAnswer;
import org.stet.corpus.CorpusDocument;
import org.stet.corpus.CorpusLink;
import org.stet.corpus.CorpusReading;
import org.stet.corpus.CorpusTagSet;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** The Web Annotations of one document. */
record DocumentItems(JsonGenerator json, Corpus corpus, CorpusDocument document) {

    /** A name, not an address: nothing is served there. */
    private static final String NAMESPACE = "urn:x-stet:terms#";

    void write() throws IOException {
        int ordinal = 0;
        for (var block : document.blocks()) {
            for (var label : corpus.tagSet().labelsOfBlock(block.kind().id())) {
                writeBlock(ordinal, Passage.of(block.span()), label);
            }
            ordinal++;
        }
        for (var reading : document.readings()) {
            for (var annotation : reading.annotations()) {
                writeAnnotation(reading, annotation);
            }
            for (var link : reading.links()) {
                writeLink(reading, link);
            }
            for (var answer : reading.answers()) {
                writeAnswer(reading, answer);
            }
        }
    }

    private void writeBlock(int ordinal, Passage passage, CorpusTagSet.Label label) throws IOException {
        begin(textIri() + "/blocks/" + ordinal, "tagging");
        json.writeStringField("stet:origin", "block-kind");
        json.writeArrayFieldStart("body");
        writeLabel(corpus.tagSet(), label);
        json.writeEndArray();
        writeTargets(passage);
        json.writeEndObject();
    }

    private void writeAnnotation(CorpusReading reading, CorpusAnnotation annotation) throws IOException {
        begin(iri("api/annotations/" + annotation.id()), "tagging");
        json.writeStringField("created", annotation.created().toString());
        json.writeStringField("modified", annotation.changed().toString());
        writeReading(reading);
        json.writeStringField("stet:origin", annotation.origin());
        json.writeStringField("stet:certainty", annotation.sure() ? "sure" : "unsure");
        writeSource(annotation.source());
        writeStance(annotation.stance());
        writeAttributes(annotation.attributes());
        json.writeArrayFieldStart("body");
        writeLabel(reading.tagSet(), reading.tagSet().label(annotation.label()));
        var note = annotation.note();
        if (note != null) {
            writeTextualBody(note, "commenting", null);
        }
        json.writeEndArray();
        if (annotation.passage().spans().size() > 1) {
            json.writeBooleanField("stet:onePassage", true);
        }
        writeTargets(annotation.passage());
        json.writeEndObject();
    }

    private void writeLink(CorpusReading reading, CorpusLink link) throws IOException {
        begin(iri("api/links/" + link.id()), "linking");
        writeReading(reading);
        json.writeStringField("stet:linkType", link.type());
        json.writeArrayFieldStart("body");
        writeResource(iri("api/annotations/" + link.to()), "linking");
        var note = link.note();
        if (note != null) {
            writeTextualBody(note, "commenting", null);
        }
        json.writeEndArray();
        json.writeStringField("target", iri("api/annotations/" + link.from()));
        json.writeEndObject();
    }

    private void writeAnswer(CorpusReading reading, CorpusAnswer answer) throws IOException {
        begin(iri("api/answers/" + answer.id()), "assessing");
        writeReading(reading);
        json.writeStringField("stet:question", answer.question());
        var about = answer.target();
        if (about != null) {
            json.writeStringField("stet:about", about);
        }
        json.writeArrayFieldStart("body");
        writeTextualBody(answer.value(), "assessing", null);
        json.writeEndArray();
        if (!answer.reasons().isEmpty()) {
            json.writeArrayFieldStart("stet:reason");
            for (var reason : answer.reasons()) {
                for (var span : reason.spans()) {
                    writeTarget(span);
                }
            }
            json.writeEndArray();
        }
        json.writeStringField("target", textIri());
        json.writeEndObject();
    }

    private void begin(String id, String motivation) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString(WebAnnotationWriter.CONTEXT);
        json.writeStartObject();
        json.writeStringField("stet", NAMESPACE);
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringField("id", id);
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
    }

    private void writeReading(CorpusReading reading) throws IOException {
        json.writeObjectFieldStart("creator");
        json.writeStringField("id", iri("readers/" + escaped(reading.reader())));
        json.writeStringField("type", "Person");
        json.writeStringField("name", reading.reader());
        json.writeEndObject();
        json.writeObjectFieldStart("stet:reading");
        json.writeStringField("id", iri("api/readings/" + reading.id()));
        json.writeEndObject();
    }

    /** The label twice: as a thing of the tag set for machines, as its name for people. */
    private void writeLabel(CorpusTagSet tagSet, CorpusTagSet.Label label) throws IOException {
        writeResource(
                iri("tag-sets/" + escaped(tagSet.id()) + "/" + tagSet.version() + "/labels/" + escaped(label.id())),
                "classifying");
        writeTextualBody(label.name(), "tagging", tagSet.language());
    }

    private void writeResource(String source, String purpose) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("source", source);
        json.writeStringField("purpose", purpose);
        json.writeEndObject();
    }

    /** Without an id: readers take a body with one for a page elsewhere and then forbid it a purpose. */
    private void writeTextualBody(String value, String purpose, @Nullable String language) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("value", value);
        json.writeStringField("purpose", purpose);
        json.writeStringField("format", "text/plain");
        if (language != null) {
            json.writeStringField("language", language);
        }
        json.writeEndObject();
    }

    private void writeSource(CorpusAnnotation.@Nullable Source source) throws IOException {
        if (source == null) {
            return;
        }
        json.writeObjectFieldStart("stet:source");
        json.writeStringField("id", iri("api/sources/" + source.id()));
        json.writeStringField("stet:name", source.name());
        json.writeStringField("stet:kind", source.kind());
        var mention = source.mention();
        if (mention != null) {
            json.writeArrayFieldStart("stet:mention");
            for (var span : mention.spans()) {
                writeTarget(span);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeStance(CorpusAnnotation.@Nullable Stance stance) throws IOException {
        if (stance == null) {
            return;
        }
        json.writeObjectFieldStart("stet:stance");
        json.writeStringField("stet:about", stance.target());
        json.writeStringField("stet:value", stance.value());
        json.writeEndObject();
    }

    private void writeAttributes(Map<String, Object> attributes) throws IOException {
        if (attributes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("stet:attribute");
        for (var attribute : attributes.entrySet()) {
            json.writeStartObject();
            json.writeStringField("stet:name", attribute.getKey());
            json.writeFieldName("stet:value");
            writeValue(attribute.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeValue(Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (var each : list) {
                json.writeString(String.valueOf(each));
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> passage && passage.get("spans") instanceof List<?> spans) {
            json.writeString(spans.stream()
                    .map(span -> span instanceof Map<?, ?> words ? String.valueOf(words.get("exact")) : "")
                    .collect(Collectors.joining(StoredText.GAP)));
        } else if (value instanceof Number || value instanceof Boolean) {
            json.writePOJO(value);
        } else {
            json.writeString(value.toString());
        }
    }

    /** One target, or one for each span: no other way to say it is read by anyone. */
    private void writeTargets(Passage passage) throws IOException {
        json.writeFieldName("target");
        if (passage.spans().size() == 1) {
            writeTarget(passage.spans().get(0));
            return;
        }
        json.writeStartArray();
        for (var span : passage.spans()) {
            writeTarget(span);
        }
        json.writeEndArray();
    }

    private void writeTarget(Span span) throws IOException {
        var quote = document.stored().quote(span);
        json.writeStartObject();
        json.writeStringField("source", textIri());
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", quote.exact());
        json.writeStringField("prefix", quote.prefix());
        json.writeStringField("suffix", quote.suffix());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private String textIri() {
        return iri("api/texts/" + document.text());
    }

    private String iri(String path) {
        return corpus.base().resolve(path).toString();
    }

    private static String escaped(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
