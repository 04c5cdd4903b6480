package org.stet.handout.pack;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.comparison.board.PinnedPassages;
import org.stet.comparison.board.PinnedPassages.OfBoard;
import org.stet.comparison.board.PinnedPassages.Pinned;
import org.stet.handout.material.Material;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Role;
import org.stet.text.Block;
import org.stet.text.BlockKind;

/** What a new pack is made from: articles, or what is pinned to a board. */
@ApplicationScoped
class Sources {

    /** How many articles a pack lays side by side. */
    static final int MOST = 2;

    private final Articles articles;
    private final PinnedPassages pinned;

    Sources(Articles articles, PinnedPassages pinned) {
        this.articles = articles;
        this.pinned = pinned;
    }

    /**
     * @param articles one or two, of one project
     * @param name that the pack has, if it is given no other
     */
    record Chosen(List<Article> articles, @Nullable OfBoard board, String name) {

        Article first() {
            return articles.get(0);
        }

        List<UUID> ids() {
            return articles.stream().map(article -> article.id).toList();
        }

        /**
         * The paragraphs with what is pinned to the board, under their headlines; those that were proposed for an article where
         * no board is asked for, or where nothing is pinned to its present text.
         *
         * @param proposed indices of blocks, for each article
         */
        List<List<Integer>> paragraphs(Material material, List<List<Integer>> proposed) {
            return IntStream.range(0, proposed.size())
                    .mapToObj(i -> {
                        var held = held(material.articles().get(i));
                        return held.isEmpty() ? proposed.get(i) : held;
                    })
                    .toList();
        }

        private List<Integer> held(Material.OfArticle article) {
            if (board == null) {
                return List.of();
            }
            var passages = board.passages().stream()
                    .filter(one -> one.text().equals(article.text()))
                    .toList();
            return passages.isEmpty()
                    ? List.of()
                    : IntStream.range(0, article.blocks().size())
                            .filter(i -> isPrinted(article.blocks().get(i), passages))
                            .boxed()
                            .toList();
        }

        private static boolean isPrinted(Block block, List<Pinned> passages) {
            return block.kind() == BlockKind.HEADLINE
                    || passages.stream()
                            .flatMap(one -> one.passage().spans().stream())
                            .anyMatch(block.span()::overlaps);
        }
    }

    /**
     * @throws ProblemException {@code not-found} for what is not for the person asking to see; {@code invalid-request} for
     *     articles of different projects, and for a board that leaves open which articles are meant
     */
    Chosen of(NewPack request) {
        var board = request.board() == null ? null : pinned.of(request.board());
        var wanted = wanted(request.articles(), board);
        var chosen =
                wanted.stream().map(id -> articles.require(id, Role.VIEWER)).toList();
        var first = chosen.get(0);
        if (chosen.stream().anyMatch(article -> !article.projectId.equals(first.projectId))) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The articles of a pack are of one project.")
                    .field("articles", "are of different projects");
        }
        return new Chosen(chosen, board, name(first, board));
    }

    /** Others who see the pack may know a shared board alone. */
    private static String name(Article first, @Nullable OfBoard board) {
        return board != null && board.shared() ? board.name() : first.titleOr("–");
    }

    private static List<UUID> wanted(@Nullable List<UUID> asked, @Nullable OfBoard board) {
        if (board == null) {
            if (asked == null) {
                throw ProblemException.of(ProblemType.INVALID_REQUEST, "A pack is made of an article or of a board.")
                        .field("articles", "is missing");
            }
            return asked;
        }
        var held = board.articles();
        if (held.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Nothing is pinned to this board that you may see.")
                    .field("board", "has no passage that you may see");
        }
        var wanted = Objects.requireNonNullElse(asked, held);
        if (!held.containsAll(wanted)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The articles are not on this board.")
                    .field("articles", "are not on the board");
        }
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Choose one article of the board, or two.")
                    .field("articles", "one or two of %d are to be chosen".formatted(held.size()));
        }
        return wanted;
    }
}
