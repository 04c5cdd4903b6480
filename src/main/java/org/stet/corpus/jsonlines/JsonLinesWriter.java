package org.stet.corpus.jsonlines;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import org.jspecify.annotations.Nullable;

import org.stet.corpus.Corpus;
import org.stet.corpus.CorpusAnnotation;
import org.stet.corpus.CorpusDocument;
import org.stet.corpus.CorpusReading;
import org.stet.corpus.CorpusTagSet;
import org.stet.corpus.CorpusWriter;
import org.stet.corpus.WriteOptions;
import org.stet.text.Block;
import org.stet.text.Passage;
import org.stet.text.StoredText;

/**
 * JSON Lines (jsonlines.org): UTF-8, one JSON object a line, LF. The field {@code record} tells what a line holds: a
 * {@code document} with its text and blocks, then its {@code annotation}s, {@code link}s and {@code answer}s, then the
 * next document. Offsets count code points; the fields ending in {@code Utf16} count UTF-16 units, for JavaScript.
 *
 * <p>What it cannot hold: history, original bytes, readings nobody submitted.
 */
@Singleton
class JsonLinesWriter implements CorpusWriter {

    private final JsonFactory json = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public void write(Corpus corpus, WriteOptions options, OutputStream out) throws IOException {
        // The generator is flushed, not closed: the stream belongs to the caller.
        var lines = json.createGenerator(out, JsonEncoding.UTF8);
        lines.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        lines.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        boolean empty = true;
        for (var document : corpus.documents()) {
            new DocumentLines(lines, corpus, document).write();
            empty = false;
        }
        if (!empty) {
            lines.writeRaw('\n');
        }
        lines.flush();
    }

    /** The lines of one document. */
    private record DocumentLines(JsonGenerator json, Corpus corpus, CorpusDocument document) {

        void write() throws IOException {
            writeDocument();
            for (var block : document.blocks()) {
                for (var label : corpus.tagSet().labelsOfBlock(block.kind().id())) {
                    writeBlockAsAnnotation(block, label);
                }
            }
            for (var reading : document.readings()) {
                for (var annotation : reading.annotations()) {
                    writeAnnotation(reading, annotation);
                }
                writeLinks(reading);
                writeAnswers(reading);
            }
        }

        private void writeDocument() throws IOException {
            begin("document");
            json.writeStringField("project", corpus.project().toString());
            json.writeNumberField("version", document.number());
            json.writeStringField("language", document.language());
            writeOptional("title", document.title());
            writeOptional("outlet", document.outlet());
            writeOptional("byline", document.byline());
            writeOptional("published", document.published());
            writeOptional("sourceUrl", document.sourceUrl());
            writeOptional("rights", document.rights());
            writeOptional("story", document.story());
            json.writeStringField("sha256", document.stored().sha256());
            json.writeStringField("words", document.stored().string());
            json.writeArrayFieldStart("blocks");
            for (var block : document.blocks()) {
                json.writeStartObject();
                json.writeStringField("kind", block.kind().id());
                json.writeNumberField("start", block.span().start());
                json.writeNumberField("end", block.span().end());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void writeBlockAsAnnotation(Block block, CorpusTagSet.Label label) throws IOException {
            begin("annotation");
            json.writeNullField("reading");
            writeTagSet(corpus.tagSet());
            json.writeNullField("id");
            writeLabel(label);
            writeWords(Passage.of(block.span()));
            json.writeStringField("origin", "block-kind");
            json.writeEndObject();
        }

        private void writeAnnotation(CorpusReading reading, CorpusAnnotation annotation) throws IOException {
            begin("annotation");
            writeReading(reading);
            json.writeStringField("id", annotation.id().toString());
            writeLabel(reading.tagSet().label(annotation.label()));
            writeWords(annotation.passage());
            json.writeFieldName("attributes");
            writeValue(annotation.attributes());
            writeSource(annotation.source());
            writeStance(annotation.stance());
            json.writeStringField("certainty", annotation.sure() ? "sure" : "unsure");
            writeOptional("note", annotation.note());
            json.writeStringField("origin", annotation.origin());
            json.writeStringField("created", annotation.created().toString());
            json.writeStringField("changed", annotation.changed().toString());
            json.writeEndObject();
        }

        private void writeLinks(CorpusReading reading) throws IOException {
            for (var link : reading.links()) {
                begin("link");
                writeReading(reading);
                json.writeStringField("id", link.id().toString());
                json.writeStringField("type", link.type());
                json.writeStringField("from", link.from().toString());
                json.writeStringField("to", link.to().toString());
                writeOptional("note", link.note());
                json.writeEndObject();
            }
        }

        private void writeAnswers(CorpusReading reading) throws IOException {
            for (var answer : reading.answers()) {
                begin("answer");
                writeReading(reading);
                json.writeStringField("id", answer.id().toString());
                json.writeStringField("question", answer.question());
                writeOptional("target", answer.target());
                json.writeStringField("value", answer.value());
                json.writeArrayFieldStart("reasons");
                for (var reason : answer.reasons()) {
                    json.writeStartObject();
                    writeSpans(reason);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }

        private void begin(String record) throws IOException {
            json.writeStartObject();
            json.writeStringField("record", record);
            json.writeStringField("article", document.article().toString());
            json.writeStringField("text", document.text().toString());
        }

        private void writeReading(CorpusReading reading) throws IOException {
            json.writeStringField("reading", reading.id().toString());
            json.writeStringField("reader", reading.reader());
            json.writeStringField("state", reading.submitted() ? "submitted" : "open");
            writeTagSet(reading.tagSet());
        }

        private void writeTagSet(CorpusTagSet tagSet) throws IOException {
            json.writeStringField("tagSet", tagSet.id());
            json.writeNumberField("tagSetVersion", tagSet.version());
        }

        private void writeLabel(CorpusTagSet.Label label) throws IOException {
            json.writeStringField("label", label.id());
            json.writeStringField("code", label.code());
            json.writeStringField("labelName", label.name());
        }

        private void writeWords(Passage passage) throws IOException {
            writeSpans(passage);
            json.writeStringField("exact", document.stored().exact(passage));
            json.writeStringField("sentence", document.sentencesAround(passage));
        }

        private void writeSpans(Passage passage) throws IOException {
            StoredText stored = document.stored();
            json.writeArrayFieldStart("spans");
            for (var span : passage.spans()) {
                json.writeStartObject();
                json.writeNumberField("start", span.start());
                json.writeNumberField("end", span.end());
                json.writeNumberField("startUtf16", stored.utf16(span.start()));
                json.writeNumberField("endUtf16", stored.utf16(span.end()));
                json.writeStringField("exact", stored.words(span));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void writeSource(CorpusAnnotation.@Nullable Source source) throws IOException {
            if (source == null) {
                json.writeNullField("source");
                return;
            }
            json.writeObjectFieldStart("source");
            json.writeStringField("id", source.id().toString());
            json.writeStringField("name", source.name());
            json.writeStringField("kind", source.kind());
            var mention = source.mention();
            if (mention != null) {
                json.writeObjectFieldStart("mention");
                writeSpans(mention);
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void writeStance(CorpusAnnotation.@Nullable Stance stance) throws IOException {
            if (stance == null) {
                json.writeNullField("stance");
                return;
            }
            json.writeObjectFieldStart("stance");
            json.writeStringField("target", stance.target());
            json.writeStringField("targetId", stance.targetId().toString());
            json.writeStringField("value", stance.value());
            json.writeEndObject();
        }

        private void writeOptional(String field, @Nullable String value) throws IOException {
            if (value == null) {
                json.writeNullField(field);
            } else {
                json.writeStringField(field, value);
            }
        }

        /** An attribute's value with its keys in order: a map's own order is not the corpus's. */
        private void writeValue(@Nullable Object value) throws IOException {
            if (value instanceof Map<?, ?> map) {
                json.writeStartObject();
                var sorted = new TreeMap<String, @Nullable Object>();
                map.forEach((key, each) -> sorted.put(String.valueOf(key), each));
                for (var entry : sorted.entrySet()) {
                    json.writeFieldName(entry.getKey());
                    writeValue(entry.getValue());
                }
                json.writeEndObject();
            } else if (value instanceof List<?> list) {
                json.writeStartArray();
                for (var each : list) {
                    writeValue(each);
                }
                json.writeEndArray();
            } else {
                json.writePOJO(value);
            }
        }
    }
}
