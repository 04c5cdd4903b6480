package org.stet.handout.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import jakarta.inject.Singleton;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;

/**
 * Moodle XML (docs.moodle.org, "Moodle XML format"; elements as Moodle 4 writes them): a category of the pack's name with
 * the text as a {@code description}, a {@code multichoice} for each question with options, and a {@code gapselect} for each
 * article, in which its passages get labels. A second import of the same pack is known by the {@code idnumber}s.
 *
 * <p>What the format cannot hold: questions that are answered in words, line numbers, and in {@code gapselect} a passage
 * with two labels.
 */
@Singleton
class MoodleWriter implements PackWriter {

    @Override
    public String id() {
        return "moodle";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    /** None: a pack without questions is still a text to read. */
    @Override
    public List<String> obstacles(Pack pack) {
        return List.of();
    }

    @Override
    public void write(Pack pack, OutputStream out) throws IOException {
        out.write(new Quiz(pack).toString().getBytes(UTF_8));
        out.flush();
    }
}
