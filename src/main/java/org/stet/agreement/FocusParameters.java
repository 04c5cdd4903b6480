package org.stet.agreement;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;

/** What is looked at closely: a label or a layer, and two readers or all. */
public class FocusParameters {

    @RestQuery
    @Parameter(description = "`label:` or `layer:` and an id; left out for the layer with the most spans")
    public @Nullable String of;

    @RestQuery
    @Parameter(description = "Account of one of two readers; left out for all pairs")
    public @Nullable String left;

    @RestQuery
    @Parameter(description = "Account of the other reader")
    public @Nullable String right;

    /**
     * @param left place of one reader; -1 for all pairs
     * @param right place of the other; -1 for all pairs
     */
    record Focus(Subject subject, int left, int right) {

        boolean isOfAll() {
            return left < 0;
        }

        /** The same as a query; with {@code &} in front where there is something before. */
        String query(Material material) {
            return "of=" + subject.id()
                    + (isOfAll()
                            ? ""
                            : "&left=" + material.readers().get(left).account() + "&right="
                                    + material.readers().get(right).account());
        }
    }

    /**
     * @return {@code null} when there is nothing to look at
     * @throws ProblemException {@code invalid-request} with the field and the reason
     */
    @Nullable
    Focus focus(Reckoning reckoning) {
        var subject = subject(reckoning);
        if (subject == null) {
            return null;
        }
        var readers = reckoning.material().readers();
        if (isBlank(left) || isBlank(right)) {
            return new Focus(subject, -1, -1);
        }
        int one = place("left", left, readers);
        int other = place("right", right, readers);
        if (one == other) {
            throw AskedParameters.refused("right", "Is somebody else than the left reader.");
        }
        return new Focus(subject, one, other);
    }

    private @Nullable Subject subject(Reckoning reckoning) {
        if (of != null && !of.isBlank()) {
            return Subject.find(reckoning.labels(), reckoning.layers(), of)
                    .orElseThrow(() -> AskedParameters.refused(
                            "of", "Is label: or layer: and the id of one that is measured; a layer has two labels."));
        }
        return reckoning.largest();
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static int place(String field, @Nullable String account, List<Material.Reader> readers) {
        var id = AskedParameters.id(field, account == null ? "" : account);
        for (int i = 0; i < readers.size(); i++) {
            if (readers.get(i).account().equals(id)) {
                return i;
            }
        }
        throw AskedParameters.refused(field, "Is one of the readers who are measured.");
    }
}
