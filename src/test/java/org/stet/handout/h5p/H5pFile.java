package org.stet.handout.h5p;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;
import org.stet.handout.sheet.SamplePack;
import org.stet.text.BlockKind;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** A written content, opened again, and exercises to write. */
final class H5pFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> parts = new LinkedHashMap<>();

    private H5pFile(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
    }

    static H5pFile written(PackWriter writer, Pack pack) throws IOException {
        return new H5pFile(bytes(writer, pack));
    }

    static byte[] bytes(PackWriter writer, Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(pack, out);
        return out.toByteArray();
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    JsonNode about() throws IOException {
        return JSON.readTree(parts.get("h5p.json"));
    }

    JsonNode content() throws IOException {
        return JSON.readTree(parts.get("content/content.json"));
    }

    /** The sample with another exercise in place of its own. */
    static Pack pack(Exercise.Text... texts) {
        var sample = SamplePack.english();
        return new Pack(
                sample.title(),
                sample.titleWriting(),
                sample.number(),
                sample.language(),
                sample.layout(),
                sample.source(),
                sample.labels(),
                sample.sheets(),
                new Exercise("Mark what is quoted.", List.of(texts), List.of()));
    }

    /** One paragraph of these words, with passages that carry the label of exact words. */
    static Exercise.Text text(String words, Span... passages) {
        var text = StoredText.of(words);
        return new Exercise.Text(
                null,
                text,
                new Inline.Writing("en", "ltr"),
                List.of(new Exercise.Stretch(BlockKind.PARAGRAPH, new Span(0, text.length()), false)),
                List.of(passages).stream()
                        .map(span -> new Exercise.Answer(SamplePack.EXACT, org.stet.text.Passage.of(span)))
                        .toList());
    }

    /** The same, written with the passages in brackets: {@code He said ⟦“no”⟧.} */
    static Exercise.Text marked(String bracketed) {
        var words = new StringBuilder();
        var spans = new java.util.ArrayList<Span>();
        int open = 0;
        for (int character : bracketed.codePoints().toArray()) {
            int at = words.codePointCount(0, words.length());
            if (character == '⟦') {
                open = at;
            } else if (character == '⟧') {
                spans.add(new Span(open, at));
            } else {
                words.appendCodePoint(character);
            }
        }
        return text(words.toString(), spans.toArray(Span[]::new));
    }
}
