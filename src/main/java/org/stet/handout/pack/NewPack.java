package org.stet.handout.pack;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.handout.recipe.Recipe;

/** A class pack to be made. */
@Schema(name = "NewPack")
record NewPack(
        @NotNull @Schema(description = "The change id, made by the client")
        UUID change,

        @Size(min = 1, max = 2)
        @Schema(
                description =
                        "The articles that it is made from: one, or two that are laid side by side. Left out with a"
                                + " board that has no more of them")
        @Nullable
        List<@NotNull UUID> articles,

        @Schema(description = "A board. Without a recipe the paragraphs with the passages pinned to it are printed")
        @Nullable
        UUID board,

        @Size(max = 40)
        @Schema(
                description = "The readings that it is made from. Without any: the settled one with those that are"
                        + " handed in, else all that are handed in, else your own")
        @Nullable
        List<@NotNull UUID> readings,

        @Size(max = StoredRecipe.NAME_LENGTH) @Schema(description = "Without one: the article's title") @Nullable
        String name,

        @Schema(description = "Without one: the first activity that finds something in the article") @Nullable
        Recipe recipe) {

    /** A pack of these articles as they are, with all else as usual. */
    static NewPack of(List<UUID> articles) {
        return new NewPack(UUID.randomUUID(), articles, null, null, null, null);
    }

    /** A pack of what is pinned to a board, of these of its articles. */
    static NewPack of(UUID board, List<UUID> articles) {
        return new NewPack(UUID.randomUUID(), articles, board, null, null, null);
    }

    /** Ids of the readings that were asked for; may be none. */
    List<UUID> chosen() {
        return readings == null ? List.of() : readings;
    }

    String nameOr(String usual) {
        var given = name == null || name.isBlank() ? usual : name.strip();
        return given.codePointCount(0, given.length()) <= StoredRecipe.NAME_LENGTH
                ? given
                : given.substring(0, given.offsetByCodePoints(0, StoredRecipe.NAME_LENGTH));
    }
}
