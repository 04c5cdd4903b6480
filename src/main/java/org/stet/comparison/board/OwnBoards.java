package org.stet.comparison.board;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The own boards of a project, for the form that pins: {@code {inject:boards.of(project)}}. */
@Named("boards")
@RequestScoped
public class OwnBoards {

    private final Pinning pinning;

    OwnBoards(Pinning pinning) {
        this.pinning = pinning;
    }

    /** A board to choose. */
    public record Choice(UUID id, String name) {}

    /** The last used first. */
    public List<Choice> of(UUID project) {
        return pinning.own(project).stream()
                .map(board -> new Choice(board.id, board.name))
                .toList();
    }
}
