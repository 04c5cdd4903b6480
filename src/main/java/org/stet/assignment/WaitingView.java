package org.stet.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An article that waits for a reader.
 *
 * @param reading one's own, begun and not handed in; {@code null} when it is not begun
 */
record WaitingView(
        UUID article, @Nullable String title, @Nullable UUID reading) {}
