package org.stet.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as one of its members sees it. */
@Schema(name = "Project")
record ProjectView(
        UUID id,
        String name,

        @Schema(description = "The version of the tag set that new readings use")
        UUID schema,

        @Schema(description = "The labels in use; null for all of the tag set") @Nullable
        List<String> labels,

        @Schema(description = "Whether a reader sees other readings only after submitting the own one")
        boolean blind,

        SuggestionMode suggestions,
        boolean doubleReading,
        SettlingReasons settlingReasons,
        @Schema(description = "The role of whoever asks") Role role,
        Instant created,
        int version) {

    static ProjectView of(Project project, Role role) {
        return new ProjectView(
                project.id,
                project.name,
                project.schemaVersionId,
                project.labels(),
                project.blind,
                project.suggestions,
                project.doubleReading,
                project.settlingReasons,
                role,
                project.created,
                project.version);
    }
}
