package org.stet.suggestion.lists;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.WordLists;
import org.stet.suggestion.rules.PassageRules;

/**
 * The rules by which a project's texts are read, made of the lists once and not for every request. What is kept goes by
 * the versions that the database tells each time, so that a list changed through another process counts at once.
 */
@ApplicationScoped
public class RulesInForce {

    private static final int KEPT = 100;

    /**
     * @param project {@code null} where nothing is changed, so that all projects share the rules
     * @param versions of the changed lists, by their name
     */
    private record Key(@Nullable UUID project, String language, Map<String, Integer> versions) {}

    private final Cache<Key, PassageRules> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Empty for a language that Stet ships no lists for. */
    public Optional<PassageRules> of(UUID project, Locale locale) {
        if (!WordLists.has(locale)) {
            return Optional.empty();
        }
        var language = locale.getLanguage();
        var versions = ChangedList.versions(project, language);
        var key = new Key(versions.isEmpty() ? null : project, language, versions);
        var rules = kept.getIfPresent(key);
        if (rules == null) {
            rules = PassageRules.of(WordLists.shipped(language).with(texts(project, language, versions)));
            kept.put(key, rules);
        }
        return Optional.of(rules);
    }

    private static Map<String, String> texts(UUID project, String language, Map<String, Integer> versions) {
        var texts = new HashMap<String, String>();
        for (var name : versions.keySet()) {
            ChangedList.usable(project, language, name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }
}
