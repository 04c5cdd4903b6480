package org.stet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/**
 * What {@code sample/sample.json} says: all that the articles share.
 *
 * @param project the project's name
 * @param tagSet id of the tag set that the readers use
 * @param articles names of the articles' files, without their endings
 */
record SampleFile(
        String project,
        String tagSet,
        String rights,
        List<Reader> readers,
        List<String> articles,
        List<KnownTarget> targets,
        List<KnownSource> sources) {

    private static final String FOLDER = "/sample/";

    /** Somebody who does not exist. */
    record Reader(String key, String name) {}

    record KnownTarget(String key, String name) {}

    /**
     * @param kind id of a kind of source
     * @param by key of the reader who noted the source for themself; {@code null} for one that the owner confirmed
     */
    record KnownSource(
            String key,
            String name,
            String kind,
            @Nullable String note,
            @Nullable String by) {}

    static SampleFile read() {
        return CanonicalJson.read(text("sample.json"), SampleFile.class);
    }

    /** An article with its readings. */
    static SampleArticle article(String slug) {
        return CanonicalJson.read(text(slug + ".json"), SampleArticle.class);
    }

    /** An article as it was published, in UTF-8. */
    static byte[] original(String slug) {
        return bytes(slug + ".txt");
    }

    private static String text(String file) {
        return new String(bytes(file), UTF_8);
    }

    private static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(SampleFile.class.getResourceAsStream(FOLDER + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
