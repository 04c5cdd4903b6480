package org.stet.corpus;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the export page shows.
 *
 * @param path of the endpoint, up to the format
 * @param article the article's id, {@code null} for a whole project
 * @param submitted whether submitted readings may be exported
 * @param names whether readers may be called by their names
 */
record ExportPage(
        String name, String path, UUID project, @Nullable UUID article, boolean submitted, boolean names) {}
