package org.stet.corpus.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.stet.corpus.Corpus;
import org.stet.corpus.CorpusAnnotation;
import org.stet.corpus.CorpusDocument;
import org.stet.corpus.CorpusReading;
import org.stet.corpus.CorpusTagSet;
import org.stet.corpus.CorpusWriter;
import org.stet.corpus.WriteOptions;
import org.stet.http.FormulaGuard;
import org.stet.text.Block;
import org.stet.text.Passage;
import org.stet.text.StoredText;

/**
 * Comma separated values (RFC 4180), UTF-8, CRLF, one header row, one annotation a row. Offsets count code points; the
 * columns ending in {@code _utf16} count UTF-16 units. {@code start} and {@code end} are those of the whole passage,
 * {@code spans} tells its parts. The column {@code sentence} holds the whole sentence, so that retold words never stand
 * without their cue. Cells that a spreadsheet would run are guarded, see {@link FormulaGuard}.
 *
 * <p>What it cannot hold: links, answers to questions about the article, the text itself.
 */
@Singleton
class CsvTableWriter implements CorpusWriter {

    private static final List<String> COLUMNS = List.of(
            "article",
            "title",
            "outlet",
            "published",
            "source_url",
            "language",
            "text",
            "reading",
            "reader",
            "state",
            "tag_set",
            "tag_set_version",
            "annotation",
            "code",
            "label",
            "label_name",
            "start",
            "end",
            "start_utf16",
            "end_utf16",
            "spans",
            "exact",
            "sentence",
            "source",
            "source_kind",
            "source_mention",
            "stance_target",
            "stance",
            "certainty",
            "note",
            "origin",
            "created",
            "changed");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Corpus corpus, WriteOptions options, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (options.byteOrderMark()) {
            text.write('\uFEFF');
        }
        // Not closed: the stream belongs to the caller.
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(header(corpus));
        for (var document : corpus.documents()) {
            for (var block : document.blocks()) {
                for (var label : corpus.tagSet().labelsOfBlock(block.kind().id())) {
                    csv.writeRecord(row(corpus, document, block, label));
                }
            }
            for (var reading : document.readings()) {
                for (var annotation : reading.annotations()) {
                    csv.writeRecord(row(corpus, document, reading, annotation));
                }
            }
        }
        csv.flush();
        text.flush();
    }

    private static List<String> header(Corpus corpus) {
        var header = new ArrayList<>(COLUMNS);
        corpus.attributes().forEach(attribute -> header.add(FormulaGuard.guarded("attribute." + attribute)));
        return header;
    }

    private static List<String> row(Corpus corpus, CorpusDocument document, Block block, CorpusTagSet.Label label) {
        var row = new Row(corpus);
        row.addDocument(document);
        row.add(null, null, null);
        row.addTagSet(corpus.tagSet());
        row.add("");
        row.addLabel(label);
        row.addWords(document, Passage.of(block.span()));
        row.add(null, null, null, null, null, null, null, "block-kind", null, null);
        corpus.attributes().forEach(attribute -> row.add(""));
        return row.cells;
    }

    private static List<String> row(
            Corpus corpus, CorpusDocument document, CorpusReading reading, CorpusAnnotation annotation) {
        var row = new Row(corpus);
        row.addDocument(document);
        row.add(reading.id().toString(), reading.reader(), reading.submitted() ? "submitted" : "open");
        row.addTagSet(reading.tagSet());
        row.add(annotation.id().toString());
        row.addLabel(reading.tagSet().label(annotation.label()));
        row.addWords(document, annotation.passage());
        row.addSource(document, annotation.source());
        row.addStance(annotation.stance());
        row.add(
                annotation.sure() ? "sure" : "unsure",
                annotation.note(),
                annotation.origin(),
                annotation.created().toString(),
                annotation.changed().toString());
        corpus.attributes()
                .forEach(attribute -> row.add(cell(annotation.attributes().get(attribute))));
        return row.cells;
    }

    /** A row in the making; a {@code null} becomes an empty cell. */
    private static final class Row {

        private final List<String> cells;

        Row(Corpus corpus) {
            cells = new ArrayList<>(COLUMNS.size() + corpus.attributes().size());
        }

        void add(@Nullable String... values) {
            for (var value : values) {
                cells.add(value == null ? "" : FormulaGuard.guarded(value));
            }
        }

        void addDocument(CorpusDocument document) {
            add(
                    document.article().toString(),
                    document.title(),
                    document.outlet(),
                    document.published(),
                    document.sourceUrl(),
                    document.language(),
                    document.text().toString());
        }

        void addTagSet(CorpusTagSet tagSet) {
            add(tagSet.id(), Integer.toString(tagSet.version()));
        }

        void addLabel(CorpusTagSet.Label label) {
            add(label.code(), label.id(), label.name());
        }

        void addWords(CorpusDocument document, Passage passage) {
            var stored = document.stored();
            var hull = passage.hull();
            add(
                    Integer.toString(hull.start()),
                    Integer.toString(hull.end()),
                    Integer.toString(stored.utf16(hull.start())),
                    Integer.toString(stored.utf16(hull.end())),
                    passage.spans().stream()
                            .map(span -> span.start() + "-" + span.end())
                            .collect(Collectors.joining(";")),
                    stored.exact(passage),
                    document.sentencesAround(passage));
        }

        void addSource(CorpusDocument document, CorpusAnnotation.@Nullable Source source) {
            if (source == null) {
                add(null, null, null);
            } else {
                var mention = source.mention();
                add(
                        source.name(),
                        source.kind(),
                        mention == null ? null : document.stored().exact(mention));
            }
        }

        void addStance(CorpusAnnotation.@Nullable Stance stance) {
            if (stance == null) {
                add(null, null);
            } else {
                add(stance.target(), stance.value());
            }
        }
    }

    /** Several values are joined by a semicolon, a passage is shown by its words. */
    private static @Nullable String cell(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> String.valueOf(cell(each))).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> passage && passage.get("spans") instanceof List<?> spans) {
            return spans.stream()
                    .map(span -> span instanceof Map<?, ?> words ? String.valueOf(words.get("exact")) : "")
                    .collect(Collectors.joining(StoredText.GAP));
        }
        return value.toString();
    }
}
