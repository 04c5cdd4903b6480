package org.stet.corpus;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.inject.Singleton;

/** A format that fails when a good part of the file is on its way. */
@Singleton
class BreakingWriter implements CorpusWriter {

    @Override
    public String id() {
        return "breaking";
    }

    @Override
    public String mediaType() {
        return "application/octet-stream";
    }

    @Override
    public String extension() {
        return "bin";
    }

    @Override
    public void write(Corpus corpus, WriteOptions options, OutputStream out) throws IOException {
        out.write(new byte[1_000_000]);
        out.flush();
        throw new IOException("the disk is gone");
    }
}
