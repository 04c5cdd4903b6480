package org.stet.comparison.story;

import java.util.List;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a person says about a passage, as the tables send it. */
public class RetellingForm {

    @RestForm
    public @Nullable UUID id;

    @RestForm
    public @Nullable UUID quotationText;

    /** Where the quotation stands in its text: {@code 12-20 31-40}. */
    @RestForm
    public @Nullable String quotation;

    @RestForm
    public @Nullable UUID passageText;

    /** Where the passage stands in its text. */
    @RestForm
    public @Nullable String passage;

    /** One of confirm, refuse and withdraw. */
    @RestForm
    public @Nullable String verdict;

    /** Of what they said before; -1 when that is nothing. */
    @RestForm
    public int version;

    /** Of the quotation in its table, from 1: where the page goes on. */
    @RestForm
    public int number;

    /** The readings that the page shows. */
    @RestForm
    public @Nullable List<UUID> reading;
}
