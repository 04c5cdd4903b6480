package org.stet.routes;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One route with a request that somebody is allowed to send.
 *
 * @param name method and path as the resource writes them: {@code PUT /api/annotations/{id}}
 * @param least who may use it
 * @param address the path with the names of things in the {@link World} in place of parameters
 * @param json body; null when there is none
 * @param form fields of a form; null when there is none
 * @param file name of the form's part that holds a file; null when there is none
 */
record Route(
        String name,
        Least least,
        String address,
        @Nullable String json,
        @Nullable Map<String, String> form,
        @Nullable String file) {

    /** The lowest who may use a route. */
    enum Least {
        ANYBODY,
        SIGNED_IN,
        ADMINISTRATOR,
        VIEWER,
        REVIEWER,
        /** The person who made the thing, who is a reviewer. */
        READER,
        /** A reviewer who may see the readings that are compared. */
        COMPARER,
        EDITOR,
        OWNER;

        boolean isOfProject() {
            return compareTo(VIEWER) >= 0;
        }
    }

    static Route of(String name, Least least, String address) {
        return new Route(name, least, address, null, null, null);
    }

    Route json(String body) {
        return new Route(name, least, address, body, null, null);
    }

    Route form(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Route(name, least, address, null, fields, null);
    }

    Route emptyForm() {
        return new Route(name, least, address, null, Map.of(), null);
    }

    Route file(String part) {
        return new Route(name, least, address, null, Map.of(), part);
    }

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    boolean isApi() {
        return address.startsWith("/api/");
    }

    @Override
    public String toString() {
        return name;
    }
}
