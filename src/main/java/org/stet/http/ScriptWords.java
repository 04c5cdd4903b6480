package org.stet.http;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/**
 * Words that a page hands over to its scripts: {@code messages/<room>.properties}, and a file of that name with a
 * language's ending for each further language.
 */
public record ScriptWords(Map<String, String> texts) {

    private static final Control WITHOUT_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** English where nothing better is there. */
    public static ScriptWords in(String room, Locale locale) {
        var bundle = ResourceBundle.getBundle("messages." + room, locale, WITHOUT_FALLBACK);
        var texts = new TreeMap<String, String>();
        for (var key : bundle.keySet()) {
            texts.put(key, bundle.getString(key));
        }
        return new ScriptWords(texts);
    }

    public String say(String key) {
        return texts.getOrDefault(key, key);
    }

    /** JSON that can stand in a script element as it is. */
    public String json() {
        return CanonicalJson.write(texts).replace("<", "\\u003c");
    }
}
