package org.stet.source;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A target to be made or changed.
 *
 * @param change the change id, made by the client
 * @param confirmed set by editors; a reviewer leaves it out
 * @param reading the own open reading at whose desk it is done, where undo takes it back; null for what is done elsewhere
 * @param batch joins changes of one gesture: they are undone together
 */
public record NewTarget(
        @NotNull UUID change,
        @NotNull UUID project,
        @NotBlank @Size(max = Target.NAME_LENGTH) String name,
        @Nullable Boolean confirmed,
        @Nullable UUID reading,
        @Nullable UUID batch) {}
