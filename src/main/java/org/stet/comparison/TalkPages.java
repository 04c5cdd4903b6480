package org.stet.comparison;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.comparison.talk.CommentView;
import org.stet.comparison.talk.Meant;
import org.stet.comparison.talk.Naming;

/** Turns comments into what the compare page shows beside each difference. */
final class TalkPages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    /** The comments of a thread, the first one first, and all that they are about. */
    private record Grouped(CommentView first, List<CommentView> comments, Set<UUID> things) {}

    private final List<Grouped> threads = new ArrayList<>();
    private final Set<UUID> placed = new HashSet<>();
    private boolean drafted;
    private final Speakers speakers;
    private final Writing writing;
    private final UUID asking;
    private final ComparisonMessages messages;

    TalkPages(
            List<CommentView> comments, Speakers speakers, Writing writing, UUID asking, ComparisonMessages messages) {
        this.speakers = speakers;
        this.writing = writing;
        this.asking = asking;
        this.messages = messages;
        var grouped = new LinkedHashMap<UUID, List<CommentView>>();
        comments.forEach(comment -> grouped.computeIfAbsent(comment.thread(), none -> new ArrayList<>())
                .add(comment));
        for (var thread : grouped.values()) {
            var things = thread.stream()
                    .flatMap(comment -> comment.concerns().stream())
                    .collect(Collectors.toSet());
            threads.add(new Grouped(thread.get(0), thread, things));
        }
    }

    /**
     * What somebody is about to write.
     *
     * @param at the key of the difference that a new comment is about; {@code null} for none
     * @param answering the thread that it answers; {@code null} for none
     * @param changing the comment that is changed; {@code null} for none
     * @param words so far; {@code null} for none yet
     * @param error why it was refused; {@code null} when it was not
     */
    record Writing(
            @Nullable String at,
            @Nullable UUID answering,
            @Nullable UUID changing,
            @Nullable String words,
            @Nullable String error) {

        static final Writing NOTHING = new Writing(null, null, null, null, null);
    }

    /** The names under which people speak: their own, or letters. */
    record Speakers(boolean anonymous, Map<UUID, String> names, Map<String, String> masks) {

        String name(CommentView.Person person, String otherwise) {
            return anonymous ? names.getOrDefault(person.account(), otherwise) : person.name();
        }

        /** @param somebody for whoever has no letter */
        Naming naming(String somebody) {
            return anonymous
                    ? (kept, known) -> Meant.shown(
                            kept,
                            between -> CalledNames.masked(between, masks),
                            account -> known.apply(account) == null ? null : names.getOrDefault(account, somebody))
                    : Naming.NAMES;
        }
    }

    /** The threads about something that a reading has in a difference, oldest first. */
    List<TalkPart.Thread> at(Difference difference) {
        var ids = difference.ids().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        var here = new ArrayList<TalkPart.Thread>();
        for (var thread : threads) {
            if (thread.things().stream().anyMatch(ids::contains)) {
                placed.add(thread.first().id());
                here.add(thread(thread));
            }
        }
        return here;
    }

    /** The form for a new comment at a difference; {@code null} when nobody wants one there. */
    TalkPart.@Nullable Draft draft(String key) {
        if (!key.equals(writing.at())) {
            return null;
        }
        drafted = true;
        var words = writing.words();
        return new TalkPart.Draft(UUID.randomUUID(), writing.answering(), words == null ? "" : words, writing.error());
    }

    /** What somebody wrote about a difference that is not there any more; {@code null} for nothing. */
    @Nullable
    String lost() {
        return writing.at() != null && !drafted ? writing.words() : null;
    }

    /** Threads that no difference has taken, about a reading that is shown. */
    List<TalkPart.Thread> elsewhere(List<UUID> shown) {
        return threads.stream()
                .filter(thread -> !placed.contains(thread.first().id()))
                .filter(thread -> thread.first().readings().stream().anyMatch(shown::contains))
                .map(this::thread)
                .toList();
    }

    private TalkPart.Thread thread(Grouped thread) {
        var first = thread.first();
        var resolved = first.resolved();
        return new TalkPart.Thread(
                first.id(),
                resolved == null
                        ? null
                        : messages.resolvedBy(
                                speakers.name(resolved.by(), messages.somebody()), MINUTE.format(resolved.at())),
                first.version(),
                thread.comments().stream().map(this::remark).toList());
    }

    private TalkPart.Remark remark(CommentView comment) {
        boolean mine = comment.author().account().equals(asking);
        var words = writing.words();
        // Letters must not take the place of names for good.
        var draft = mine && !speakers.anonymous() && comment.id().equals(writing.changing())
                ? new TalkPart.Draft(
                        comment.id(), comment.thread(), words == null ? comment.words() : words, writing.error())
                : null;
        return new TalkPart.Remark(
                comment.id(),
                speakers.name(comment.author(), messages.somebody()),
                MINUTE.format(comment.written()),
                comment.edited() != null,
                comment.withdrawn(),
                mine,
                comment.words(),
                comment.mentions().stream()
                        .map(person -> speakers.name(person, messages.somebody()))
                        .collect(Collectors.joining(", ")),
                comment.version(),
                draft);
    }

    /** The letters by which the readers shown speak, and what stands for everybody's name. */
    static Speakers anonymous(
            Map<UUID, String> letterOfAccount, Map<UUID, String> allNames, ComparisonMessages messages) {
        var names = new HashMap<UUID, String>();
        letterOfAccount.forEach((account, letter) -> names.put(account, messages.anonymousReader(letter)));
        var masks = new HashMap<String, String>();
        allNames.forEach((account, name) -> masks.put(name, names.getOrDefault(account, messages.somebody())));
        return new Speakers(true, names, masks);
    }

    static Speakers named() {
        return new Speakers(false, Map.of(), Map.of());
    }
}
