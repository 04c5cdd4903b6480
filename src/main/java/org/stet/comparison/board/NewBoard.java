package org.stet.comparison.board;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A board as its owner wants it.
 *
 * @param change the change id, made by the client
 * @param shared whether all members of the project may look at it
 */
@Schema(name = "NewBoard")
record NewBoard(
        @NotNull UUID change,
        @NotNull UUID project,
        @NotBlank @Size(max = Board.NAME_LENGTH) String name,
        boolean shared) {}
