package org.stet.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stet.article.ReadText;
import org.stet.suggestion.rules.Proposal;
import org.stet.text.Passage;

/**
 * Names proposals by what they say and not by their place, so that a verdict is remembered when the text before them is
 * corrected (decision 15). Words that stand in the text several times are told apart by their sentence: by a number alone,
 * a verdict would go over to the next of them when the first is cut.
 */
final class SuggestionIds {

    private final ReadText text;
    private final Map<String, Long> counts;
    private final Map<String, Integer> times = new HashMap<>();

    /** @param proposals all of the text */
    SuggestionIds(ReadText text, List<Proposal> proposals) {
        this.text = text;
        this.counts = proposals.stream().collect(Collectors.groupingBy(this::words, Collectors.counting()));
    }

    /** The id of the next proposal, which are asked for in their order. */
    UUID next(Proposal proposal) {
        var words = words(proposal);
        var where = counts.getOrDefault(words, 1L) > 1 ? words + " in " + sentence(proposal) : words;
        var name = text.articleId() + " " + times.merge(where, 1, Integer::sum) + " " + where;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private String words(Proposal proposal) {
        return proposal.kind().id() + " " + text.text().exact(proposal.passage());
    }

    /** The sentence in which it begins; nothing where that is none. */
    private String sentence(Proposal proposal) {
        return text.segments()
                .sentenceAt(proposal.passage().spans().get(0).start())
                .map(sentence -> text.text().exact(Passage.of(sentence)))
                .orElse("");
    }
}
