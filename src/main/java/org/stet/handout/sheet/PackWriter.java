package org.stet.handout.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a pack, or one sheet of it, in a format that schools use. Implementations are found by their type. */
public interface PackWriter {

    /** The format's name in addresses: {@code pdf}. */
    String id();

    /** What files of the format end with, without the dot. */
    String extension();

    String mediaType();

    /**
     * Why the pack cannot be written in this format; empty where it can. Asked before {@link #write}.
     *
     * @return sentences for the teacher, in the language of the sheets
     */
    List<String> obstacles(Pack pack);

    /**
     * What the teacher should know of a file that can be written; empty where there is nothing.
     *
     * @return sentences in the language of the sheets
     */
    default List<String> notes(Pack pack) {
        return List.of();
    }

    /** {@link #obstacles} and {@link #notes} together, for a format that finds both in one pass. */
    default Findings findings(Pack pack) {
        return new Findings(obstacles(pack), notes(pack));
    }

    /** What a teacher is told before a file is written; each empty where there is nothing to tell. */
    record Findings(List<String> obstacles, List<String> notes) {

        public Findings {
            obstacles = List.copyOf(obstacles);
            notes = List.copyOf(notes);
        }
    }

    /** Writes all of the pack that this format holds; the stream stays open. The same pack gives the same bytes. */
    void write(Pack pack, OutputStream out) throws IOException;
}
