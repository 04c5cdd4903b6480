package org.stet.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** A kind of file that all hits of a search are written to. */
enum HitsFile {
    CSV("csv", "text/csv; charset=utf-8; header=present") {
        @Override
        void write(Consumer<Consumer<PassageView>> hits, List<String> attributes, boolean names, OutputStream out)
                throws IOException {
            HitsTable.write(hits, attributes, names, out);
        }
    },
    JSONL("jsonl", "application/x-ndjson") {
        @Override
        void write(Consumer<Consumer<PassageView>> hits, List<String> attributes, boolean names, OutputStream out)
                throws IOException {
            HitsLines.write(hits, names, out);
        }
    };

    /** Its name in addresses, and the ending of the file. */
    final String id;

    final String mediaType;

    HitsFile(String id, String mediaType) {
        this.id = id;
        this.mediaType = mediaType;
    }

    /**
     * @param hits gives one hit after the other to whom it is handed
     * @param attributes the ids of all attributes that hits may have, in the order of their columns
     * @param names whether readers are called by their names
     */
    abstract void write(Consumer<Consumer<PassageView>> hits, List<String> attributes, boolean names, OutputStream out)
            throws IOException;
}
