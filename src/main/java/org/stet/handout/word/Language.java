package org.stet.handout.word;

import java.util.Locale;

import com.ibm.icu.util.ULocale;

import org.stet.handout.sheet.XmlText;

/** Languages as Word knows them: with a region, or its spelling does not find them. */
final class Language {

    private Language() {}

    /** The element {@code w:lang}, with the same language for all scripts. */
    static String element(String tag) {
        String known = XmlText.escaped(withRegion(tag));
        return "<w:lang w:val=\"%s\" w:eastAsia=\"%s\" w:bidi=\"%s\"/>".formatted(known, known, known);
    }

    static String withRegion(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty() || !locale.getCountry().isEmpty()) {
            return tag;
        }
        String region = ULocale.addLikelySubtags(ULocale.forLocale(locale)).getCountry();
        return region.isEmpty() ? tag : locale.getLanguage() + "-" + region;
    }
}
