package org.stet.handout.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a class does with an article. */
public enum Activity {
    FIND_QUOTES("exact-words"),
    WHOSE_WORDS("exact-words", "retold-words"),
    FACT_OR_VIEW("backed-up", "says-who", "writers-view"),
    WHO_SAYS_SO("exact-words", "retold-words"),
    LOADED_WORDS("writers-view"),
    HEADLINE(),
    TWO_OUTLETS("exact-words", "retold-words"),
    BLANK("exact-words", "retold-words", "backed-up", "says-who", "writers-view", "not-story");

    private final List<String> classLabels;

    Activity(String... classLabels) {
        this.classLabels = List.of(classLabels);
    }

    /** The activity's name in the API and in recipes: {@code "find-quotes"}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such activity */
    @JsonCreator
    public static Activity of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no activity " + id));
    }

    public static Optional<Activity> find(String id) {
        return Stream.of(values()).filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The labels of the class set that it is about, by their ids; empty where it needs none. */
    public Set<String> classLabels() {
        return Set.copyOf(classLabels);
    }

    /** How many articles it lays side by side. */
    public int articles() {
        return this == TWO_OUTLETS ? 2 : 1;
    }
}
