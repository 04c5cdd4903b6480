package org.stet.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.stet.http.FormulaGuard;
import org.stet.text.StoredText;

/**
 * Hits as comma separated values (RFC 4180), UTF-8, CRLF, one header row. Offsets count code points; {@code spans} tells
 * the parts of a passage of several. Cells that a spreadsheet would run are guarded, see {@link FormulaGuard}.
 */
final class HitsTable {

    private static final List<String> COLUMNS = List.of(
            "article",
            "title",
            "outlet",
            "published",
            "language",
            "text",
            "reading",
            "reader",
            "state",
            "annotation",
            "code",
            "label",
            "label_name",
            "start",
            "end",
            "spans",
            "before",
            "exact",
            "after",
            "source",
            "source_name",
            "stance_target",
            "stance",
            "certainty",
            "note",
            "origin",
            "created",
            "changed");

    private HitsTable() {}

    static void write(Consumer<Consumer<PassageView>> hits, List<String> attributes, boolean names, OutputStream out)
            throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Not closed: the stream belongs to the caller.
        var csv = CsvWriter.builder().build(text);
        var header = new ArrayList<>(COLUMNS);
        attributes.forEach(attribute -> header.add(FormulaGuard.guarded("attribute." + attribute)));
        csv.writeRecord(header);
        hits.accept(hit -> csv.writeRecord(row(hit, attributes, names)));
        csv.flush();
        text.flush();
    }

    private static List<String> row(PassageView hit, List<String> attributes, boolean names) {
        var spans = hit.spans();
        var source = hit.source();
        var stance = hit.stance();
        var cells = new ArrayList<String>();
        add(
                cells,
                hit.article().id().toString(),
                hit.article().title(),
                hit.article().outlet(),
                hit.article().published(),
                hit.article().language(),
                hit.article().text().toString(),
                hit.reading().toString(),
                names ? hit.reader().name() : hit.reader().id().toString(),
                hit.state().id(),
                hit.id().toString(),
                hit.label().code(),
                hit.label().id(),
                hit.label().name(),
                Integer.toString(spans.get(0).start()),
                Integer.toString(spans.get(spans.size() - 1).end()),
                spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(";")),
                hit.before(),
                hit.exact(),
                hit.after(),
                source == null ? null : source.id().toString(),
                source == null ? null : source.name(),
                stance == null ? null : stance.target().name(),
                stance == null ? null : stance.value().id(),
                hit.certainty().id(),
                hit.note(),
                hit.origin(),
                hit.created().toString(),
                hit.changed().toString());
        attributes.forEach(attribute -> add(cells, cell(hit.attributes().get(attribute))));
        return cells;
    }

    private static void add(List<String> cells, @Nullable String... values) {
        for (var value : values) {
            cells.add(value == null ? "" : FormulaGuard.guarded(value));
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
