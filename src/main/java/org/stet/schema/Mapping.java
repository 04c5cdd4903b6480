package org.stet.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/**
 * How annotations are shown under another tag set. It is total: each label with each value of the attributes that its
 * rules look at, no value included, meets a rule.
 *
 * @param to id of the other tag set
 * @param precedence ids of the other set's labels: where two meet on the same passage, the one named first wins
 * @param rules the first one that fits decides
 */
public record Mapping(String to, List<String> precedence, List<Rule> rules) {

    /**
     * Fits the annotations of a label: all of them, or those whose attribute has one of the values.
     *
     * @param attribute id, or {@code null} for all annotations of the label
     * @param values ids; {@code true} and {@code false} for yes and no; empty without an attribute
     * @param to id of the other set's label; {@code null}: shown plain
     */
    @JsonInclude(Include.NON_NULL)
    public record Rule(
            String label,
            @Nullable String attribute,
            @JsonInclude(Include.NON_EMPTY) List<String> values,
            @Nullable String to) {

        public Rule {
            values = Lists.orEmpty(values);
        }

        boolean fits(String labelId, Map<String, ?> attributes) {
            if (!label.equals(labelId)) {
                return false;
            }
            if (attribute == null) {
                return true;
            }
            var given = attributes.get(attribute);
            return given instanceof Collection<?> several
                    ? several.stream().map(String::valueOf).anyMatch(values::contains)
                    : given != null && values.contains(String.valueOf(given));
        }
    }

    public Mapping {
        precedence = Lists.orEmpty(precedence);
        rules = Lists.orEmpty(rules);
    }

    /**
     * The rule for an annotation; empty only if the mapping is not total.
     *
     * @param attributes values by attribute id, as an annotation holds them; what is missing has no value
     */
    public Optional<Rule> ruleFor(String labelId, Map<String, ?> attributes) {
        return rules.stream().filter(rule -> rule.fits(labelId, attributes)).findFirst();
    }

    Optional<Mapping> limitedTo(Set<String> kept) {
        var left = rules.stream().filter(rule -> kept.contains(rule.label())).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Mapping(to, precedence, left));
    }
}
