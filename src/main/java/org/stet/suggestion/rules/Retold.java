package org.stet.suggestion.rules;

import org.stet.suggestion.language.Cue;
import org.stet.text.Passage;

/** What a source says, thinks or wants in the writer's words: the content without cue, source and "that". */
public record Retold(Passage passage, Cue cue) {}
