package org.stet.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.stet.http.CanonicalJson;

/** Hits as JSON Lines (jsonlines.org): UTF-8, LF, each line what the API answers for a hit, with its keys in order. */
final class HitsLines {

    private HitsLines() {}

    static void write(Consumer<Consumer<PassageView>> hits, boolean names, OutputStream out) throws IOException {
        hits.accept(hit -> {
            try {
                out.write(CanonicalJson.write(names ? hit : hit.unnamed()).getBytes(UTF_8));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }
}
