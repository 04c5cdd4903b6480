package org.stet.comparison;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stet.annotation.Answer;
import org.stet.source.Cast;

/** The answers of many readings at once, as the values by which they are compared. */
public final class Verdicts {

    private Verdicts() {}

    /**
     * The answers of all present readings of a project that are handed in, by reading. Asks for no role: whoever asks must
     * sort out whose may be seen.
     */
    public static Map<UUID, List<Verdict>> handedIn(UUID project) {
        var answers = Answer.handedIn(project);
        var cast = new Cast();
        cast.meet(List.of(), answers.stream().map(answer -> answer.target).toList());
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.reading.id,
                        Collectors.mapping(answer -> verdict(answer, cast), Collectors.toList())));
    }

    private static Verdict verdict(Answer answer, Cast cast) {
        var target = cast.target(answer.target);
        return new Verdict(
                answer.id,
                answer.question,
                target == null ? null : Transcribing.named(target.name),
                Value.of(answer.value));
    }
}
