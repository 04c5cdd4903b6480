package org.stet.account;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/**
 * What somebody chose about the desk, for a page to start with.
 *
 * @param version counts up with each change; {@code null} before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreferencesView(@Nullable Integer version, Choices choices) {

    /** Those of an account. */
    public static PreferencesView of(UUID account) {
        return Preferences.<Preferences>findByIdOptional(account)
                .map(PreferencesView::of)
                .orElseGet(() -> new PreferencesView(null, Choices.NONE));
    }

    static PreferencesView of(Preferences preferences) {
        return new PreferencesView(preferences.version, CanonicalJson.read(preferences.choices, Choices.class));
    }
}
