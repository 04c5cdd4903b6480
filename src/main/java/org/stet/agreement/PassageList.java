package org.stet.agreement;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the passages behind a figure. */
record PassageList(
        @Schema(description = "How many passages there are in all")
        int total,

        List<PassageView> items,
        @Nullable String next) {}
