package org.stet.annotation.desk;

import java.util.List;

import org.stet.schema.TagSet;
import org.stet.schema.guideline.GuidelineChange;
import org.stet.schema.guideline.GuidelineChanges;
import org.stet.schema.guideline.Reworded;
import org.stet.schema.guideline.Subject;

/**
 * What the project's guideline says of a label by now, where that is not what the tag set of the reading says. The reading
 * stays under its own; its reader should know better all the same.
 *
 * @param label its id
 * @param says the clauses that came or took the place of others, and those that went
 */
record NewerRule(String label, List<Reworded> says) {

    /**
     * @param own the tag set of the reading
     * @param now that of the project; another one altogether has no rules for labels of the reading
     */
    static List<NewerRule> between(TagSet own, TagSet now) {
        return GuidelineChanges.between(own, now).changes().stream()
                .filter(change -> change.subject().kind() == Subject.Kind.LABEL)
                .filter(change -> change.kind() == GuidelineChange.Kind.STAYED)
                .map(change -> new NewerRule(change.subject().id(), change.clauses()))
                .toList();
    }
}
