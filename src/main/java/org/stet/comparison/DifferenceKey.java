package org.stet.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A short name of a difference that does not change with the list it stands in: made of what the readers have in it. The
 * number does change, as soon as a reading more is compared.
 */
public final class DifferenceKey {

    /** Of 8 bits each: enough to tell the differences of one text apart. */
    private static final int BYTES = 6;

    private DifferenceKey() {}

    /** Twelve hexadecimal digits. */
    public static String of(Difference difference) {
        var ids = difference.ids().stream()
                .flatMap(Collection::stream)
                .map(UUID::toString)
                .sorted()
                .collect(Collectors.joining(" "));
        return HexFormat.of().formatHex(digest(ids), 0, BYTES);
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
