package org.stet.comparison.board;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.http.ProblemException;
import org.stet.text.Passage;

/** What is pinned to a board, for rooms that make something of it. */
@ApplicationScoped
public class PinnedPassages {

    private final Pinning pinning;
    private final Boards boards;

    PinnedPassages(Pinning pinning, Boards boards) {
        this.pinning = pinning;
        this.boards = boards;
    }

    /**
     * @param project id of the board's project
     * @param shared whether all members of the project may look at it
     * @param passages those that the person asking sees, in the board's order
     */
    public record OfBoard(UUID id, UUID project, String name, boolean shared, List<Pinned> passages) {

        public OfBoard {
            passages = List.copyOf(passages);
        }

        /** The ids of the articles, in the order in which they come first. */
        public List<UUID> articles() {
            return passages.stream().map(Pinned::article).distinct().toList();
        }
    }

    /**
     * @param text id of the text version that the passage was pinned on; the article may have another one by now
     * @param passage in code points of that text
     */
    public record Pinned(UUID article, UUID text, Passage passage) {}

    /** @throws ProblemException {@code not-found} when the board is not for the person asking to see */
    public OfBoard of(UUID board) {
        var found = pinning.visible(board);
        return new OfBoard(
                found.id,
                found.project,
                found.name,
                found.shared,
                boards.seen(found.id).stream()
                        .flatMap(pin -> pin.content().stream())
                        .map(content -> new Pinned(
                                content.article().id,
                                content.text().id(),
                                content.spoken().passage()))
                        .toList());
    }
}
