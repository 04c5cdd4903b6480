package org.stet.suggestion.survey;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.Project;

/**
 * In whose words a survey counts, fixed when it is asked for: a tag set that is chosen meanwhile would count half of the
 * articles otherwise.
 *
 * @param schema the version of the tag set
 * @param labels ids of the labels that the project uses; null for all of them
 */
record SurveyPlan(UUID schema, @Nullable List<String> labels) {

    static SurveyPlan of(Project project) {
        return new SurveyPlan(project.schemaVersionId, project.labels());
    }

    @Nullable
    Set<String> used() {
        return labels == null ? null : Set.copyOf(labels);
    }
}
