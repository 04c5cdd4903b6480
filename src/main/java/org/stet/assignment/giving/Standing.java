package org.stet.assignment.giving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.assignment.balance.Work;

/**
 * Who has what of a project, as far as an editor may know it: of a reading that is not handed in there is nothing here but
 * that it was asked for.
 *
 * @param articles the newest first, withdrawn ones left out
 * @param people those who may read, by name, then those who may no longer and were given something or have read
 * @param blind see {@link org.stet.project.Project#blind}
 * @param usual how many readers an article of this project wants when nobody says otherwise
 */
record Standing(List<Text> articles, List<Person> people, boolean blind, int usual) {

    Standing {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
    }

    /** @param reads whether the person may read in the project now; what they were given is without a reader if not */
    record Person(UUID id, String name, boolean reads) {}

    /**
     * What somebody was given.
     *
     * @param submitted whether they have handed in a reading of the present text
     */
    record Held(
            UUID id,
            Person reader,
            @Nullable LocalDate due,
            @Nullable String note,
            UUID givenBy,
            Instant given,
            boolean submitted,
            int version) {

        /** Nobody works on it who could be waited for. */
        public boolean isWithoutReader() {
            return !reader.reads() && !submitted;
        }

        public boolean isWaiting() {
            return reader.reads() && !submitted;
        }

        public boolean isOverdue(LocalDate today) {
            return isWaiting() && due != null && due.isBefore(today);
        }
    }

    /**
     * An article.
     *
     * @param title null when nobody knows it
     * @param origin outlet and date, as far as known; may be empty
     * @param language a BCP 47 tag
     * @param words outside boilerplate
     * @param given to whom, by name
     * @param unasked who counts as its reader without having been asked
     * @param submittedUnasked those of them who have handed in: all that may be shown
     */
    record Text(
            UUID id,
            @Nullable String title,
            String origin,
            String language,
            int words,
            Instant created,
            List<Held> given,
            Set<UUID> unasked,
            Set<UUID> submittedUnasked) {

        Text {
            given = List.copyOf(given);
            unasked = Set.copyOf(unasked);
            submittedUnasked = Set.copyOf(submittedUnasked);
        }

        /** All who count as its readers. */
        Set<UUID> readers() {
            var readers = new HashSet<>(unasked);
            given.stream()
                    .filter(held -> !held.isWithoutReader())
                    .forEach(held -> readers.add(held.reader().id()));
            return readers;
        }

        /** How many were asked and can be waited for, or have handed in. */
        public int asked() {
            return (int) given.stream().filter(held -> !held.isWithoutReader()).count();
        }

        /** How many of those who were asked have handed in. */
        public int submitted() {
            return (int) given.stream().filter(Held::submitted).count();
        }

        Work work() {
            return new Work(id, words, readers());
        }

        Optional<Held> of(UUID person) {
            return given.stream()
                    .filter(held -> held.reader().id().equals(person))
                    .findFirst();
        }
    }

    /** Those who may be given something. */
    List<Person> readers() {
        return people.stream().filter(Person::reads).toList();
    }

    List<Work> works() {
        return articles.stream().map(Text::work).toList();
    }

    Optional<Text> article(UUID id) {
        return articles.stream().filter(text -> text.id().equals(id)).findFirst();
    }

    Map<UUID, Person> byId() {
        return people.stream().collect(Collectors.toMap(Person::id, person -> person));
    }
}
