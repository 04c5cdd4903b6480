package org.stet.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.corpus.Corpora.THEN;
import static org.stet.corpus.Corpora.bridge;
import static org.stet.corpus.Corpora.corpus;
import static org.stet.corpus.Corpora.golden;
import static org.stet.corpus.Corpora.id;
import static org.stet.corpus.Corpora.written;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import org.stet.corpus.Corpora;
import org.stet.corpus.Corpus;
import org.stet.corpus.CorpusAnnotation;
import org.stet.corpus.CorpusDocument;
import org.stet.corpus.CorpusReading;
import org.stet.corpus.WriteOptions;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

class CsvTableWriterTest {

    private final CsvTableWriter writer = new CsvTableWriter();

    @Test
    void a_corpus_is_written_as_expected() {
        assertThat(written(writer, bridge()).replace("\r\n", "\n")).isEqualTo(golden("csv/bridge.out"));
    }

    @Test
    void lines_end_as_rfc_4180_says() {
        assertThat(written(writer, corpus())).endsWith("attribute.alteration,attribute.cue\r\n");
    }

    @Test
    void a_byte_order_mark_is_written_when_asked_for() {
        assertThat(written(writer, corpus(), new WriteOptions(true))).startsWith("\uFEFFarticle,");
        assertThat(written(writer, corpus())).startsWith("article,");
    }

    @Property(tries = 300)
    void what_a_reader_wrote_comes_back_whatever_it_was(@ForAll("cells") String note) throws Exception {
        var row = rows(corpusWith(note)).get(1);

        var cell = row.get(rows(corpusWith(note)).get(0).indexOf("note"));
        assertThat(unguarded(cell)).isEqualTo(note);
        assertThat(cell)
                .satisfiesAnyOf(text -> assertThat(text).doesNotMatch("(?s)[=+\\-@\\t\\r].*"), text -> assertThat(text)
                        .matches("[+-]?\\d+(\\.\\d+)?"));
    }

    @Provide
    net.jqwik.api.Arbitrary<String> cells() {
        var hostile = net.jqwik.api.Arbitraries.of(
                "=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", "1", ".", "a", "😀", "|cmd", " ");
        return hostile.list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
    }

    private List<List<String>> rows(Corpus corpus) throws Exception {
        var rows = new ArrayList<List<String>>();
        try (var csv = CsvReader.builder().ofCsvRecord(written(writer, corpus))) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static Corpus corpusWith(String note) {
        var annotation = new CorpusAnnotation(
                id(11),
                "direct-quote",
                Passage.of(new Span(0, 2)),
                new TreeMap<>(),
                null,
                null,
                note,
                true,
                "manual",
                THEN,
                THEN);
        var bridge = bridge().documents().iterator().next();
        var reading = new CorpusReading(
                id(10), "reader-1", true, bridge().tagSet(), List.of(annotation), List.of(), List.of());
        return Corpora.corpus(new CorpusDocument(
                id(1),
                id(2),
                1,
                "en",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                StoredText.of("No."),
                List.of(),
                List.of(),
                List.of(reading)));
    }
}
