package org.stet.annotation;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** The stand that an annotation's words take toward one of the project's targets. */
public record Stance(@NotNull UUID target, @NotNull StanceValue value) {}
