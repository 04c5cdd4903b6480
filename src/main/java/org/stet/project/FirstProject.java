package org.stet.project;

import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;

import org.stet.account.OwnerEnrolled;

/** Gives whoever sets Stet up a project to begin in, so that the first page is where work starts. */
@Dependent
class FirstProject {

    private final Projects projects;
    private final ProjectMessages messages;

    FirstProject(Projects projects, ProjectMessages messages) {
        this.projects = projects;
        this.messages = messages;
    }

    void make(@Observes OwnerEnrolled enrolled) {
        projects.create(
                UUID.randomUUID(), messages.firstName(), Project.FIRST_TAG_SET, UUID.randomUUID(), enrolled.owner());
    }
}
