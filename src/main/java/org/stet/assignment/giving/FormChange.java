package org.stet.assignment.giving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The change id of what a form of a page asks for. */
final class FormChange {

    private FormChange() {}

    /**
     * The same when the form is sent twice; another one when the page is brought back and something else is asked in it.
     *
     * @param page the id that was made with the page; {@code null} for a form without it, which is always new
     * @param asked all that says what is asked
     */
    static UUID of(@Nullable UUID page, @Nullable Object... asked) {
        return page == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((page + " " + Arrays.toString(asked)).getBytes(UTF_8));
    }
}
