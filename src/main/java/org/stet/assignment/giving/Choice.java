package org.stet.assignment.giving;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.assignment.balance.Balancing;
import org.stet.assignment.balance.Proposal;
import org.stet.assignment.giving.Standing.Person;
import org.stet.assignment.giving.Standing.Text;

/**
 * Which articles an editor wants to give to whom.
 *
 * @param filter which articles are looked at
 * @param ticked those that were picked by hand
 * @param readers ids of people; those who do not read in the project are passed over
 */
record Choice(Scope scope, Filter filter, Set<UUID> ticked, Set<UUID> readers) {

    Choice {
        ticked = Set.copyOf(ticked);
        readers = Set.copyOf(readers);
    }

    /** Of which articles some are given. */
    enum Scope {
        /** All that have fewer readers than are wanted. */
        LACKING,
        /** All that fit the filter. */
        FILTER,
        TICKED;

        /** Its name in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The first one for a name that is unknown. */
        static Scope of(@Nullable String id) {
            return Arrays.stream(values())
                    .filter(scope -> scope.id().equals(id))
                    .findFirst()
                    .orElse(LACKING);
        }
    }

    /**
     * Which articles are looked at.
     *
     * @param words in title or outlet, whatever their case; may be empty
     * @param each how many readers an article is to have
     */
    record Filter(String words, Show show, int each, LocalDate today) {

        /** The most readers that an article may be asked to have. */
        static final int MOST = 50;

        Filter {
            words = words.strip();
        }

        Stream<Text> of(Standing standing) {
            var wanted = words.toLowerCase(Locale.ROOT);
            return standing.articles().stream()
                    .filter(show.fitting(each, today))
                    .filter(text -> wanted.isEmpty()
                            || text.origin().toLowerCase(Locale.ROOT).contains(wanted)
                            || (text.title() != null
                                    && text.title().toLowerCase(Locale.ROOT).contains(wanted)));
        }
    }

    /** The ids of the articles that are meant; those that have enough readers get none by them. */
    Set<UUID> articles(Standing standing) {
        var meant =
                switch (scope) {
                    case LACKING -> standing.articles().stream();
                    case FILTER -> filter.of(standing);
                    case TICKED -> standing.articles().stream().filter(text -> ticked.contains(text.id()));
                };
        return meant.map(Text::id).collect(Collectors.toSet());
    }

    Proposal proposed(Standing standing) {
        var reading = standing.readers().stream()
                .map(Person::id)
                .filter(readers::contains)
                .collect(Collectors.toSet());
        return Balancing.propose(standing.works(), articles(standing), reading, filter.each());
    }
}
