package org.stet.suggestion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.suggestion.rules.PassageRules;

/** The rules by which a text is read, made of their word lists once and not for every request. */
@ApplicationScoped
class RulesInForce {

    private final Map<String, Optional<PassageRules>> known = new ConcurrentHashMap<>();

    /** Empty for a language that Stet has no lists for. */
    Optional<PassageRules> of(Locale language) {
        return known.computeIfAbsent(language.getLanguage(), none -> PassageRules.of(language));
    }
}
