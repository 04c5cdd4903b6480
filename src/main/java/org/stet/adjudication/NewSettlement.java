package org.stet.adjudication;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A settlement as a client wants it to be.
 *
 * @param change the change id, made by the client; a repeat is answered as the first time
 * @param batch joins the decisions of one gesture, which are undone together
 * @param article whose readings are settled
 * @param members all annotations, links or answers that the readings have in the difference
 */
public record NewSettlement(
        @NotNull UUID change,
        @Nullable UUID batch,
        @NotNull UUID article,
        @NotEmpty @Size(max = 1_000) List<@NotNull UUID> members,
        @Valid @NotNull Decision decision) {}
