package org.stet.search;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody looks for, as addresses say it: {@code @Valid @BeanParam SearchRequest request}. */
class SearchRequest {

    static final int LONGEST = 300;

    /** Of one kind; more would be a list, not a search. */
    private static final int MOST = 60;

    @RestQuery
    @Size(max = LONGEST)
    @Parameter(
            description =
                    "Words that the passage has, in any order; \"words in quotation marks\" stand one after another, and a word with a star at its end goes on. Case, accents and the shape of quotation marks make no difference")
    public @Nullable String q;

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "Ids of labels")
    public List<String> label = List.of();

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "Values of attributes, each as `attribute:value`")
    public List<String> value = List.of();

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "Ids of sources")
    public List<String> source = List.of();

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "Stances, each as the id of a target, or `target:for`, `:against`, `:neutral`, `:mixed`")
    public List<String> stance = List.of();

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "Ids of the accounts whose readings to look into")
    public List<String> reader = List.of();

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "Ids of articles")
    public List<String> article = List.of();

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "`sure`, `unsure`")
    public List<String> certainty = List.of();

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "`manual`, `suggested` (accepted suggestions), `imported`, `settled`")
    public List<String> origin = List.of();

    @RestQuery
    @Size(max = MOST)
    @Parameter(description = "Kinds of the block in which the passage begins: `headline`, `caption`, …")
    public List<String> block = List.of();

    @RestQuery
    @Parameter(
            description =
                    "`oldest` (articles by the time when they were added, the usual order) or `newest`; in an article always by place")
    public @Nullable String order;
}
