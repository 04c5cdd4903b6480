package org.stet.agreement;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What the page of the passages behind a figure shows.
 *
 * @param limits what they are limited to, in words
 * @param shows all, those that differ and those that agree, each with its address
 * @param next address of the next page; null on the last
 */
record PassagePageView(
        ProjectNav nav,
        String stylesheet,
        String back,
        String title,
        List<String> limits,
        int total,
        List<Pill> shows,
        List<Row> rows,
        @Nullable String next) {

    record Pill(String name, String address, boolean here) {}

    /** A label that a reader gave, or none. */
    record Marked(String reader, List<Chip> chips) {}

    record Chip(String label, String code, String name) {}

    record Row(
            UUID article,
            String title,
            String language,
            int paragraph,
            String words,
            boolean agreed,
            List<Marked> sides,
            String comparison) {}
}
