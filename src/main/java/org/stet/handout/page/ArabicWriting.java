package org.stet.handout.page;

import com.openhtmltopdf.bidi.BidiReorderer;

import org.stet.handout.type.ArabicForms;

/** Tells the writer of PDF what Arabic looks like, as the lines were measured. */
final class ArabicWriting implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
        return ArabicForms.reversed(text);
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.letters(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
