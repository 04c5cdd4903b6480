package org.stet.handout.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.stet.handout.sheet.Pack;

/** Packs as PDF under the validator of the tests, in whose package this lies. */
public final class Accessible {

    private Accessible() {}

    /**
     * What veraPDF says.
     *
     * @param checks how many it made
     * @param breaches the rules of PDF/UA-1 that are broken: {@code 7.1-9}
     */
    public record Verdict(int checks, List<String> breaches) {}

    public static Verdict of(Pack pack) throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(pack, out);
        return verdict(out.toByteArray());
    }

    /** The same of a file whose title was taken away on purpose. */
    public static Verdict untitled(Pack pack) throws Exception {
        return verdict(written(pack, Html.forPdf(pack).replaceFirst("<title>.*</title>", "")));
    }

    private static byte[] written(Pack pack, String html) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(html, Html.isRightToLeft(pack), out);
        return out.toByteArray();
    }

    private static Verdict verdict(byte[] pdf) throws Exception {
        var found = PdfUa.of(pdf);
        return new Verdict(found.checks(), found.breaches());
    }
}
