package org.stet.text;

/** A span that is to be drawn, by the id of what it stands for; a passage of several spans gives several with one id. */
public record Marked(String id, Span span) {}
