package org.stet.suggestion.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.Who;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.NewChange.Place;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemException.FieldError;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.suggestion.language.ListCheck;
import org.stet.suggestion.language.WordLists;

/** Shows a project's lists of words and changes them, each change with its entry in the history. */
@ApplicationScoped
class ListChanging {

    static final String SUBJECT = "word-list";

    private final Members members;
    private final History history;

    ListChanging(Members members, History history) {
        this.members = members;
        this.history = history;
    }

    /** By language and name, in the order of the alphabet. */
    List<WordListView> all(UUID project) {
        members.require(project, Role.VIEWER);
        Map<UUID, ChangedList> changed = new HashMap<>();
        ChangedList.ofProject(project).forEach(list -> changed.put(list.id, list));
        var views = new ArrayList<WordListView>();
        for (var language : WordLists.languages()) {
            for (var name : WordLists.shipped(language).texts().keySet()) {
                var own = changed.get(ChangedList.id(project, language, name));
                views.add(own == null ? WordListView.shipped(language, name) : WordListView.of(own));
            }
        }
        return views;
    }

    WordListView one(UUID project, String language, String name) {
        members.require(project, Role.VIEWER);
        requireKnown(language, name);
        return WordListView.of(project, language, name);
    }

    /**
     * @param text the whole list; {@code null} to have it again as Stet ships it
     * @param ifMatch the header that names the state that the change builds on
     * @throws ProblemException {@code precondition-required} without the header; {@code invalid-word-list} with the lines that the rules could make nothing of;
     *     {@code stale-version} with the present state; {@code change-id-reused}
     */
    WordListView change(
            UUID project,
            String language,
            String name,
            @Nullable String text,
            UUID changeId,
            @Nullable String ifMatch) {
        // Who may not change it learns nothing else, not even that a header is missing.
        var who = members.require(project, Role.EDITOR);
        requireKnown(language, name);
        var id = ChangedList.id(project, language, name);
        var before = WordListView.of(project, language, name);
        if (history.repeated(changeId, who.id(), SUBJECT, id).isPresent()) {
            return before;
        }
        IfMatch.required(ifMatch).require(before.version(), null, before);
        var written = text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
        check(language, name, written);
        return stored(before, project, written, id, changeId, who);
    }

    private WordListView stored(
            WordListView before, UUID project, @Nullable String text, UUID id, UUID changeId, Who who) {
        var now = history.now();
        var list = ChangedList.<ChangedList>findByIdOptional(id)
                .orElseGet(() -> new ChangedList(project, before.language(), before.name(), text, now));
        list.text = text;
        list.changed = now;
        list.persistAndFlush();
        var after = WordListView.of(list);
        history.record(
                NewChange.of(
                        changeId,
                        who.id(),
                        Place.project(project),
                        ChangeKind.WORD_LIST_CHANGED,
                        SUBJECT,
                        id,
                        before,
                        after),
                now);
        return after;
    }

    private static void requireKnown(String language, String name) {
        if (!WordLists.has(language, name)) {
            throw ProblemException.unknown();
        }
    }

    private static void check(String language, String name, @Nullable String text) {
        var faults = text == null ? List.<FieldError>of() : faults(language, name, text);
        if (!faults.isEmpty()) {
            var refusal = ProblemException.of(
                    ProblemType.INVALID_WORD_LIST, "The rules could make nothing of some lines of the list.");
            faults.forEach(fault -> refusal.field(fault.field(), fault.reason()));
            throw refusal;
        }
    }

    /** The lines of a list that the rules could make nothing of. */
    static List<FieldError> faults(String language, String name, String text) {
        return ListCheck.of(language, name, text).stream()
                .map(fault -> new FieldError("line " + fault.line(), fault.reason()))
                .toList();
    }
}
