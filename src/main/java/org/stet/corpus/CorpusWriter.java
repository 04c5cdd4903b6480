package org.stet.corpus;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format that a corpus can be written in. The same corpus gives the same bytes: nothing is taken from the clock, the
 * default locale or the order of a hash.
 */
public interface CorpusWriter {

    /** The format's name in addresses and file names: {@code jsonl}. */
    String id();

    /** Media type of what is written, with its charset where it has one. */
    String mediaType();

    /** Ending of the file's name, without the dot. */
    String extension();

    /**
     * Writes the corpus, one document after the other. The stream belongs to the caller and is not closed.
     *
     * @throws IOException if the stream does; what was written so far is then no whole file
     */
    void write(Corpus corpus, WriteOptions options, OutputStream out) throws IOException;
}
