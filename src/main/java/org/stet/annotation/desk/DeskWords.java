package org.stet.annotation.desk;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

import org.stet.http.CanonicalJson;

/**
 * The wording of the desk, which its page and its scripts share: {@code messages/desk.properties}, and a file of that
 * name with a language's ending for each further language.
 */
record DeskWords(Map<String, String> texts) {

    private static final Control WITHOUT_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** English where nothing better is there. */
    static DeskWords in(Locale locale) {
        var bundle = ResourceBundle.getBundle("messages.desk", locale, WITHOUT_FALLBACK);
        var texts = new TreeMap<String, String>();
        for (var key : bundle.keySet()) {
            texts.put(key, bundle.getString(key));
        }
        return new DeskWords(texts);
    }

    String say(String key) {
        return texts.getOrDefault(key, key);
    }

    String json() {
        return CanonicalJson.write(texts);
    }
}
