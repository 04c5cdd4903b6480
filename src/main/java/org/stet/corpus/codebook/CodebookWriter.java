package org.stet.corpus.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.stet.corpus.Corpus;
import org.stet.corpus.CorpusWriter;
import org.stet.corpus.WriteOptions;

/**
 * The project's tag set as it is exchanged: JSON by {@code annotation-schema/tag-set.schema.json}, which another project
 * can upload. It holds no annotation.
 */
@Singleton
class CodebookWriter implements CorpusWriter {

    @Override
    public String id() {
        return "codebook";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Corpus corpus, WriteOptions options, OutputStream out) throws IOException {
        out.write(corpus.tagSet().json().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.flush();
    }
}
