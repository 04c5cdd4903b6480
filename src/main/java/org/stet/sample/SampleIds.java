package org.stet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Ids made from names (RFC 9562, version 3), so that an account's sample project has the same ids wherever it is opened
 * and its exports the same bytes.
 *
 * @param account whose sample project it is
 */
record SampleIds(UUID account) {

    UUID project() {
        return of("project");
    }

    /** Readers belong to no project of anybody's: all sample projects of an installation share them. */
    static UUID reader(String key) {
        return named("reader/" + key);
    }

    UUID source(String key) {
        return of("source/" + key);
    }

    UUID target(String key) {
        return of("target/" + key);
    }

    UUID article(String slug) {
        return of("article/" + slug);
    }

    UUID reading(String slug, String reader) {
        return of("reading/" + slug + "/" + reader);
    }

    /** @param name of something within a reading */
    UUID within(String slug, String reader, String name) {
        return of("reading/" + slug + "/" + reader + "/" + name);
    }

    /** The id of the one change that made something. */
    static UUID change(UUID subject) {
        return named("made/" + subject);
    }

    private UUID of(String name) {
        return named(account + "/" + name);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("stet sample/" + name).getBytes(UTF_8));
    }
}
