package org.stet.handout.page;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a PDF under PDF/UA-1. */
final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /**
     * What was found in a file.
     *
     * @param checks how many were made
     * @param breaches the rules that it breaks: {@code 7.1-9}
     */
    record Verdict(int checks, List<String> breaches) {}

    /** The rules that a file breaks. */
    static List<String> breaches(byte[] pdf) throws Exception {
        return of(pdf).breaches();
    }

    static Verdict of(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() < 100) {
                throw new IllegalStateException("only %d checks".formatted(result.getTotalAssertions()));
            }
            return new Verdict(
                    result.getTotalAssertions(),
                    result.getFailedChecks().keySet().stream()
                            .map(rule -> rule.getClause() + "-" + rule.getTestNumber())
                            .sorted()
                            .toList());
        }
    }
}
