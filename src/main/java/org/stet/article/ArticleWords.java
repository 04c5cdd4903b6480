package org.stet.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

import org.stet.http.CanonicalJson;

/**
 * The wording of this room's pages, which they share with their scripts: {@code messages/articles.properties}, and a
 * file of that name with a language's ending for each further language.
 */
record ArticleWords(Map<String, String> texts) {

    private static final Control WITHOUT_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** In the first of the languages for which there is a file; in English where there is none. */
    static ArticleWords in(List<Locale> languages) {
        Locale language = languages.isEmpty() ? Locale.ROOT : languages.get(0);
        var bundle = ResourceBundle.getBundle("messages.articles", language, WITHOUT_FALLBACK);
        var texts = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return new ArticleWords(texts);
    }

    String say(String key) {
        return texts.getOrDefault(key, key);
    }

    /** The plural forms {@code .one} and {@code .other} of a text with the number {@code n}. */
    String count(String key, int n) {
        return say(key + (n == 1 ? ".one" : ".other")).replace("{n}", "%,d".formatted(n));
    }

    /** JSON that can stand in a script element: no text in it can end that element. */
    String json() {
        return CanonicalJson.write(texts).replace("<", "\\u003c");
    }
}
