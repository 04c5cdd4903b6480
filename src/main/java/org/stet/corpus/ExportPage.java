package org.stet.corpus;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What the export page shows.
 *
 * @param nav the top of the page
 * @param path of the endpoint, up to the format
 * @param article the article's id, {@code null} for a whole project
 * @param submitted whether submitted readings may be exported
 * @param names whether readers may be called by their names
 */
record ExportPage(
        ProjectNav nav, String name, String path, @Nullable UUID article, boolean submitted, boolean names) {}
