package org.stet.handout.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file whose bytes depend on its parts alone: one time for all of them, in the order in which they were added, and
 * stored as they are, because compressors of different platforms do not agree on a byte.
 */
public final class FixedZip {

    /** The format counts from 1980 and knows no time zone. */
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * Adds a part at the end.
     *
     * @param name with forward slashes
     * @throws IllegalArgumentException if there is one of that name
     */
    public void add(String name, byte[] bytes) {
        if (parts.putIfAbsent(name, bytes.clone()) != null) {
            throw new IllegalArgumentException("twice in a zip file: " + name);
        }
    }

    /** Writes all parts; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            zip.putNextEntry(entry(part.getKey(), part.getValue()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(DAY.atStartOfDay());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
