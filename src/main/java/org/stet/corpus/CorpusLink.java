package org.stet.corpus;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A directed relation between two annotations, of which one may stand in another article. */
public record CorpusLink(
        UUID id, String type, UUID from, UUID to, @Nullable String note) {}
