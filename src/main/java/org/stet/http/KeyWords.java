package org.stet.http;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;

/**
 * What keys do, in the words of whoever asks: {@code {inject:keys.json}}. Every page has them, since every page shows its
 * keys and has them changed.
 */
@Named("keys")
@RequestScoped
public class KeyWords {

    private final RoutingContext routing;

    KeyWords(RoutingContext routing) {
        this.routing = routing;
    }

    /** JSON that can stand in a script element as it is. */
    public String json() {
        var language = routing.acceptableLanguages().stream()
                .findFirst()
                .map(LanguageHeader::value)
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
        return ScriptWords.in("keys", language).json();
    }
}
