package org.stet.assignment.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.stet.assignment.giving.Standing.Held;
import org.stet.assignment.giving.Standing.Person;

/**
 * How far the work that was given is. Nothing of an open reading is in it: begun or not, it is not handed in.
 *
 * @param given articles, each counted once for each of its readers; what is without a reader is left out
 * @param submitted how many of them are handed in
 * @param overdue how many are not, and their day is over
 * @param words of what is not handed in, outside boilerplate
 */
record Progress(int given, int submitted, int overdue, long words) {

    static final Progress NOTHING = new Progress(0, 0, 0, 0);

    /** One reader's. */
    record OfReader(Person reader, Progress progress) {}

    private Progress plus(Held held, int words, LocalDate today) {
        return held.isWithoutReader()
                ? this
                : new Progress(
                        given + 1,
                        submitted + (held.submitted() ? 1 : 0),
                        overdue + (held.isOverdue(today) ? 1 : 0),
                        this.words + (held.submitted() ? 0 : words));
    }

    /** Of the whole project. */
    static Progress of(Standing standing, LocalDate today) {
        var sum = NOTHING;
        for (var text : standing.articles()) {
            for (var held : text.given()) {
                sum = sum.plus(held, text.words(), today);
            }
        }
        return sum;
    }

    static Progress of(Standing standing, Person reader, LocalDate today) {
        var sum = NOTHING;
        for (var text : standing.articles()) {
            var held = text.of(reader.id());
            if (held.isPresent()) {
                sum = sum.plus(held.get(), text.words(), today);
            }
        }
        return sum;
    }

    /** Of all who may read, and of those who no longer may and have handed in what they were given. */
    static List<OfReader> ofReaders(Standing standing, LocalDate today) {
        return standing.people().stream()
                .flatMap(person -> {
                    var progress = of(standing, person, today);
                    return person.reads() || progress.given() > 0
                            ? Stream.of(new OfReader(person, progress))
                            : Stream.empty();
                })
                .toList();
    }
}
