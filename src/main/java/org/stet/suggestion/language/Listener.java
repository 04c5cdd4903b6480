package org.stet.suggestion.language;

/** Whether whoever listens stands right behind a verb of saying. */
public enum Listener {
    /** "said Okoye": she speaks. */
    NEVER,
    /** "warned Okoye": only what follows tells whether she speaks or listens. */
    MAYBE,
    /** "told Okoye": she listens. */
    ALWAYS
}
