package org.stet.article;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.stet.article.door.Door;

/** The door, as it reads for a project. */
@ApplicationScoped
class ProjectDoor {

    private final Door door;
    private final Event<FurnitureAsked> asking;

    ProjectDoor(ImportSettings settings, Event<FurnitureAsked> asking) {
        this.door = new Door(settings.limits());
        this.asking = asking;
    }

    /** For whatever does not ask which blocks are page furniture. */
    Door plain() {
        return door;
    }

    /** By the words of page furniture that count in a project. */
    Door of(UUID project) {
        var asked = new FurnitureAsked(project);
        asking.fire(asked);
        return door.with(asked.words());
    }
}
