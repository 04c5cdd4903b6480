package org.stet.assignment;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An article that waits for a reader.
 *
 * @param reading one's own, begun and not handed in; {@code null} when it is not begun
 * @param given whether it is given to the reader
 * @param due the last day on which it is in time; {@code null} for no matter when
 */
record WaitingView(
        UUID article,
        @Nullable String title,
        @Nullable UUID reading,
        boolean given,
        @Nullable LocalDate due) {

    static WaitingView of(Waiting.First first) {
        var gift = first.gift();
        return new WaitingView(
                first.article().id,
                first.article().title,
                first.reading(),
                gift != null,
                gift == null ? null : gift.due());
    }
}
