package org.stet.handout.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a font from WOFF, in which it is published, into the TrueType file that PDF needs.
 *
 * @see <a href="https://www.w3.org/TR/WOFF/">WOFF File Format 1.0</a>
 */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    /** A table as the directory states it; sizes and offsets in bytes. */
    private record Table(int tag, int offset, int packed, int length, int checksum) {

        /** Tables begin at multiples of four. */
        int padded() {
            return (length + 3) & ~3;
        }

        String name() {
            return new String(ByteBuffer.allocate(4).putInt(tag).array(), StandardCharsets.ISO_8859_1);
        }
    }

    private Woff() {}

    /**
     * The font's TrueType file.
     *
     * @param without names of tables that are left out
     * @throws IllegalArgumentException if these are not the bytes of a WOFF 1.0 file, or a size in it is wrong
     */
    static byte[] unpacked(byte[] woff, Set<String> without) {
        var in = ByteBuffer.wrap(woff);
        if (woff.length < HEADER || in.getInt(0) != SIGNATURE || in.getInt(8) != woff.length) {
            throw new IllegalArgumentException("not a WOFF 1.0 file of %d bytes".formatted(woff.length));
        }
        int flavour = in.getInt(4);
        int size = in.getInt(16);
        var tables = tables(in, Short.toUnsignedInt(in.getShort(12)));
        if (size != size(tables)) {
            throw new IllegalArgumentException("the tables do not make a font of %d bytes".formatted(size));
        }
        return sfnt(
                woff,
                flavour,
                tables.stream().filter(table -> !without.contains(table.name())).toList());
    }

    private static List<Table> tables(ByteBuffer in, int count) {
        if (HEADER + count * ENTRY > in.capacity()) {
            throw new IllegalArgumentException("no room for a directory of %d tables".formatted(count));
        }
        return Stream.iterate(HEADER, at -> at + ENTRY)
                .limit(count)
                .map(at -> new Table(
                        in.getInt(at), in.getInt(at + 4), in.getInt(at + 8), in.getInt(at + 12), in.getInt(at + 16)))
                .peek(table -> check(table, in.capacity()))
                .sorted(Comparator.comparing(Table::tag, Integer::compareUnsigned))
                .toList();
    }

    private static void check(Table table, int end) {
        if (table.offset < HEADER
                || table.packed < 0
                || table.length < table.packed
                || table.offset > end - table.packed) {
            throw new IllegalArgumentException("a table lies outside the file: %s".formatted(table));
        }
    }

    private static int size(List<Table> tables) {
        return SFNT_HEADER
                + tables.stream().mapToInt(table -> SFNT_ENTRY + table.padded()).sum();
    }

    private static byte[] sfnt(byte[] woff, int flavour, List<Table> tables) {
        var out = ByteBuffer.allocate(size(tables));
        int power = Integer.highestOneBit(Math.max(1, tables.size()));
        out.putInt(flavour)
                .putShort((short) tables.size())
                .putShort((short) (power * SFNT_ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables.size() - power) * SFNT_ENTRY));
        int at = SFNT_HEADER + tables.size() * SFNT_ENTRY;
        for (var table : tables) {
            out.putInt(table.tag).putInt(table.checksum).putInt(at).putInt(table.length);
            unpack(woff, table, out.array(), at);
            at += table.padded();
        }
        return out.array();
    }

    private static void unpack(byte[] woff, Table table, byte[] sfnt, int at) {
        if (table.packed == table.length) {
            System.arraycopy(woff, table.offset, sfnt, at, table.length);
            return;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(woff, table.offset, table.packed);
            if (inflater.inflate(sfnt, at, table.length) != table.length || !ends(inflater)) {
                throw new IllegalArgumentException("a table has another size than stated: %s".formatted(table));
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table cannot be unpacked: %s".formatted(table), e);
        } finally {
            inflater.end();
        }
    }

    /** Whether nothing comes after the bytes that have been unpacked. */
    private static boolean ends(Inflater inflater) throws DataFormatException {
        return inflater.inflate(new byte[1]) == 0 && inflater.finished();
    }
}
