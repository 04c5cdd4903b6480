package org.stet.article.door;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.text.StoredText;

/**
 * How much may come in at once.
 *
 * @param fileBytes of a file as it is sent
 * @param textLength of the text taken out of it, in code points
 * @param blocks of the text
 * @param unpackedBytes of all parts of a packed file together
 */
public record DoorLimits(long fileBytes, int textLength, int blocks, long unpackedBytes) {

    ProblemException tooLarge(long bytes) {
        return ProblemException.of(
                        ProblemType.TOO_LARGE, "It has %s; a file may have %s.".formatted(size(bytes), size(fileBytes)))
                .with("limit", fileBytes);
    }

    void check(StoredText text, int blockCount) {
        if (text.length() > textLength) {
            throw ProblemException.of(
                            ProblemType.TOO_LARGE,
                            "Its text has %,d characters; an article may have %,d."
                                    .formatted(text.length(), textLength))
                    .with("limit", textLength);
        }
        if (blockCount > blocks) {
            throw ProblemException.of(
                            ProblemType.TOO_LARGE,
                            "Its text has %,d paragraphs; an article may have %,d.".formatted(blockCount, blocks))
                    .with("limit", blocks);
        }
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? "%,d bytes".formatted(bytes) : "%.1f MB".formatted(bytes / 1_000_000.0);
    }
}
