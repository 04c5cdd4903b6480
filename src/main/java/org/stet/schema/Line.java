package org.stet.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The line under the words of a label. Wavy is none of them: it is kept for "readers disagree". */
public enum Line {
    @JsonProperty("solid")
    SOLID("solid", 2),
    @JsonProperty("solid-thick")
    SOLID_THICK("solid", 4),
    @JsonProperty("dashed")
    DASHED("dashed", 2),
    @JsonProperty("dashed-thick")
    DASHED_THICK("dashed", 4),
    @JsonProperty("dotted")
    DOTTED("dotted", 2),
    @JsonProperty("dotted-thick")
    DOTTED_THICK("dotted", 4),
    @JsonProperty("double")
    DOUBLE("double", 2);

    private final String style;
    private final int pixels;

    Line(String style, int pixels) {
        this.style = style;
        this.pixels = pixels;
    }

    /** The value of CSS {@code text-decoration-style}. */
    public String style() {
        return style;
    }

    /** How thick the line is, in CSS pixels. */
    public int pixels() {
        return pixels;
    }
}
