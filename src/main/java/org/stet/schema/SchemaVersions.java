package org.stet.schema;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/** Keeps tag sets as versions and reads them back; rules are asked at every write, so they come from memory. */
@ApplicationScoped
public class SchemaVersions {

    /** A version with a subset of its labels; {@code null} for all. */
    private record Chosen(UUID version, @Nullable Set<String> labels) {}

    private final TagSets tagSets;
    private final Cache<Chosen, TagRules> rules =
            Caffeine.newBuilder().maximumSize(200).build();

    SchemaVersions(TagSets tagSets) {
        this.tagSets = tagSets;
    }

    /**
     * The tag set of a version, whole.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    public TagSet tagSet(UUID version) {
        return rules(version, null).tagSet();
    }

    /** @throws IllegalArgumentException if there is no such version */
    public TagRules rules(UUID version) {
        return rules(version, null);
    }

    /**
     * The rules of a version for those who use only some of its labels.
     *
     * @param labels ids, see {@link TagSet#limitedTo}; {@code null} for all
     * @throws IllegalArgumentException if there is no such version
     */
    public TagRules rules(UUID version, @Nullable Set<String> labels) {
        if (labels == null) {
            return rules.get(new Chosen(version, null), SchemaVersions::read);
        }
        var whole = tagSet(version); // beforehand: a cache must not be asked while it makes an entry
        return rules.get(new Chosen(version, Set.copyOf(labels)), chosen -> new TagRules(whole.limitedTo(labels)));
    }

    private static TagRules read(Chosen chosen) {
        var json = QuarkusTransaction.joiningExisting()
                .call(() -> SchemaVersion.byId(chosen.version()).map(version -> version.json))
                .orElseThrow(() -> new IllegalArgumentException("no schema version " + chosen.version()));
        return new TagRules(CanonicalJson.read(json, TagSet.class));
    }

    /**
     * The version of a tag set that Stet brings along, kept when it is first asked for.
     *
     * @return empty if Stet brings no such tag set along
     */
    public Optional<SchemaVersion> keepShipped(String tagSetId) {
        return tagSets.shipped(tagSetId).map(tagSet -> keep(tagSet, null));
    }

    /** The version of the tag set that new projects start with. */
    public SchemaVersion keepFirst() {
        return keep(tagSets.shipped().get(0), null);
    }

    /** The version of a project's own tag set: the same one if the project has had this very tag set before. */
    public SchemaVersion keepOwn(TagSet tagSet, UUID projectId) {
        return keep(tagSet, projectId);
    }

    private static SchemaVersion keep(TagSet tagSet, @Nullable UUID projectId) {
        var json = CanonicalJson.write(tagSet);
        var id = id(sha256(projectId + "\n" + json));
        return QuarkusTransaction.joiningExisting()
                .call(() -> SchemaVersion.byId(id))
                .orElseGet(() -> insert(new SchemaVersion(
                        id, projectId, tagSet, json, HexFormat.of().formatHex(sha256(json)))));
    }

    /** In a transaction of its own, so that losing a race against another request spoils no other work. */
    private static SchemaVersion insert(SchemaVersion version) {
        try {
            QuarkusTransaction.requiringNew().run(version::persist);
            return version;
        } catch (RuntimeException e) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> SchemaVersion.byId(version.id))
                    .orElseThrow(() -> new PersistenceException("the tag set could not be kept", e));
        }
    }

    /** A UUID of version 8 (RFC 9562, 5.8) from the first 16 bytes of a digest. */
    private static UUID id(byte[] digest) {
        var bytes = ByteBuffer.wrap(digest);
        long high = bytes.getLong() & 0xffff_ffff_ffff_0fffL | 0x8000L;
        long low = bytes.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
