package org.stet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * NFC of one letter with its marks. ICU sorts marks by insertion, which is quadratic: a letter under a million marks, as a
 * prank or an attack has it, would keep the door busy for hours. Beyond a length that no language needs, the marks are
 * sorted here first.
 */
final class LongClusters {

    private static final int LONG = 256;
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private LongClusters() {}

    static String compose(String cluster) {
        return NFC.normalize(cluster.length() > LONG ? inCanonicalOrder(cluster) : cluster);
    }

    private static String inCanonicalOrder(String cluster) {
        var sorted = new StringBuilder(cluster.length());
        var marks = new ArrayList<Integer>();
        for (int i = 0; i < cluster.length(); ) {
            int c = cluster.codePointAt(i);
            i += Character.charCount(c);
            String decomposed = NFD.getDecomposition(c);
            int[] parts =
                    decomposed == null ? new int[] {c} : decomposed.codePoints().toArray();
            for (int part : parts) {
                if (UCharacter.getCombiningClass(part) == 0) {
                    flush(marks, sorted);
                    sorted.appendCodePoint(part);
                } else {
                    marks.add(part);
                }
            }
        }
        flush(marks, sorted);
        return sorted.toString();
    }

    private static void flush(List<Integer> marks, StringBuilder sorted) {
        marks.sort(Comparator.comparingInt(UCharacter::getCombiningClass)); // stable, as the standard asks
        marks.forEach(sorted::appendCodePoint);
        marks.clear();
    }
}
