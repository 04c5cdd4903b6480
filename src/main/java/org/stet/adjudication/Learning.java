package org.stet.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.CurrentAccount;
import org.stet.adjudication.Had.HadTie;
import org.stet.annotation.Annotation;
import org.stet.annotation.Certainty;
import org.stet.annotation.Reading;
import org.stet.annotation.VisibleLinks;
import org.stet.article.Article;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.comparison.Comparing;
import org.stet.comparison.DifferenceKind;
import org.stet.comparison.ReadingValues;
import org.stet.comparison.Tag;
import org.stet.comparison.Value;
import org.stet.comparison.Verdict;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.schema.Attribute;
import org.stet.schema.Label;
import org.stet.schema.LinkType;
import org.stet.schema.Question;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.text.Passage;
import org.stet.text.Span;

/** What a reader can learn from how the differences were settled that they had a part in. Nobody else sees it. */
@ApplicationScoped
class Learning {

    private final Members members;
    private final CurrentAccount current;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Comparing comparing;

    Learning(Members members, CurrentAccount current, TextVersions texts, SchemaVersions schemas, Comparing comparing) {
        this.members = members;
        this.current = current;
        this.texts = texts;
        this.schemas = schemas;
        this.comparing = comparing;
    }

    /**
     * All that the person asking can learn in a project.
     *
     * @param unanimous how often all readers, this one among them, had the same
     * @param lessons by article, in text order
     * @param confusions of labels that recur, the most frequent first
     * @param borders what recurs at borders, the most frequent first
     * @param kinds of differences that recur, the most frequent first
     */
    record Lessons(
            int articles,
            int unanimous,
            List<Lesson> lessons,
            List<Confusion> confusions,
            List<Habits.Border> borders,
            List<Habits.Kind> kinds) {

        long same() {
            return lessons.stream().filter(Lesson::same).count();
        }
    }

    /**
     * A reading of an article that is settled.
     *
     * @param settlements those that it had a part in, whether its reader may see them or not
     */
    private record Work(Reading own, Reading settled, List<Settlement> settlements) {}

    /**
     * What a reading was settled into.
     *
     * @param values of the settled reading
     * @param ends what links join there: asked for where a link was put in the place of others, and then once for the page
     */
    private record Together(Reading settled, ReadingValues values, TagSet tagSet, ReadText text, Supplier<Ends> ends) {}

    /** What a tag comes to: a label, a place, and its fields as they are read. */
    record Settled(String label, List<Span> spans, Map<String, String> fields) {}

    Lessons of(UUID project) {
        var who = members.require(project, Role.REVIEWER);
        var works = works(project, who.id());
        var about = works.stream().flatMap(work -> work.settlements().stream()).toList();
        var visible =
                Set.copyOf(VisibleLinks.of(who.id(), members.role(project)).allow(about, Settlement::linksAndOutcome));
        var lessons = new ArrayList<Lesson>();
        var confusions = new ArrayList<Confusion>();
        var habits = new Habits();
        var ends = new HashMap<UUID, Ends>();
        int unanimous = 0;
        for (var work : works) {
            var own = work.own();
            var settled = work.settled();
            var article = Article.<Article>findById(own.article);
            var tagSet = schemas.tagSet(settled.schema);
            var text = texts.read(own.text);
            var values = comparing.values(settled, text, tagSet);
            var together = new Together(
                    settled, values, tagSet, text, () -> ends.computeIfAbsent(settled.id, id -> Ends.in(settled)));
            for (var settlement : work.settlements()) {
                if (!visible.contains(settlement)) {
                    continue;
                }
                if (settlement.isUnanimous()) {
                    unanimous++;
                } else {
                    var mine = mine(settlement, own).orElseThrow();
                    var lesson = lesson(article, settlement, mine, together);
                    lessons.add(lesson);
                    if (!lesson.same()) {
                        habits.add(
                                settlement.kind,
                                named(own(mine), tagSet),
                                settled(settlement, values, tagSet),
                                text.text(),
                                article.language);
                    }
                }
            }
        }
        lessons.sort(Comparator.comparing(Lesson::title).thenComparing(Lesson::article));
        if (!lessons.isEmpty()) {
            confusions.addAll(Confusion.of(lessons, newest(lessons)));
        }
        return new Lessons(works.size(), unanimous, lessons, confusions, habits.borders(), habits.kinds());
    }

    private static List<Work> works(UUID project, UUID reader) {
        return Reading.ofReader(project, reader).stream()
                .filter(own -> !own.isOpen())
                .flatMap(own -> work(own).stream())
                .toList();
    }

    /**
     * A reading against what it was last settled into. When an article is corrected its settled reading comes over and is
     * settled anew, which may take a while: until then what was settled of the text before still teaches.
     */
    private static Optional<Work> work(Reading present) {
        var own = Optional.of(present);
        var last = Optional.<Work>empty();
        while (own.isPresent()) {
            var found = own.flatMap(Learning::settledWith);
            last = last.or(() -> found);
            if (found.filter(work -> !work.settlements().isEmpty()).isPresent()) {
                return found;
            }
            own = own.flatMap(reading -> Optional.ofNullable(reading.carriedFrom))
                    .flatMap(Reading::byId);
        }
        return last;
    }

    private static Optional<Work> settledWith(Reading own) {
        return Reading.of(own.text, Account.TOGETHER)
                .filter(settled -> !settled.isOpen())
                .map(settled -> new Work(
                        own,
                        settled,
                        Settlement.of(settled.id).stream()
                                .filter(settlement -> settlement.outcome.settles()
                                        && mine(settlement, own).isPresent())
                                .toList()));
    }

    private static Optional<Had> mine(Settlement settlement, Reading own) {
        return settlement.had().stream()
                .filter(had -> had.reading().equals(own.id))
                .findFirst();
    }

    /** The guideline to go by is that of the last settled reading. */
    private TagSet newest(List<Lesson> lessons) {
        return lessons.stream()
                .map(Lesson::settled)
                .distinct()
                .flatMap(id -> Reading.byId(id).stream())
                .max(Comparator.comparing(reading -> reading.created))
                .map(reading -> schemas.tagSet(reading.schema))
                .orElseThrow();
    }

    private static Lesson lesson(Article article, Settlement settlement, Had mine, Together together) {
        var tagSet = together.tagSet();
        var outcome = outcome(settlement, together.values());
        boolean ofTags = settlement.had().stream().anyMatch(had -> !had.tags().isEmpty());
        return new Lesson(
                article.id,
                article.titleOr("–"),
                article.language,
                mine.reading(),
                together.settled().id,
                settlement.kind,
                judged(mine, tagSet),
                ofTags ? tags(outcome, tagSet, together.text()) : other(settlement, together),
                settlement.outcome,
                settlement.reason,
                ofTags ? isSame(mine, outcome, settlement.kind) : isSame(mine, settlement, together));
    }

    private static List<Settled> own(Had mine) {
        return mine.tags().stream()
                .map(tag -> new Settled(tag.label(), tag.spans(), tag.fields()))
                .toList();
    }

    private static List<Settled> settled(Settlement settlement, ReadingValues together, TagSet tagSet) {
        boolean ofTags = settlement.had().stream().anyMatch(had -> !had.tags().isEmpty());
        return ofTags ? named(outcome(settlement, together), tagSet) : List.of();
    }

    /** The same with the names of the fields in place of their ids. */
    private static List<Settled> named(List<Settled> tags, TagSet tagSet) {
        return tags.stream()
                .map(tag -> {
                    var fields = new TreeMap<String, String>();
                    tag.fields().forEach((field, value) -> fields.put(fieldName(field, tagSet), value));
                    return new Settled(tag.label(), tag.spans(), fields);
                })
                .toList();
    }

    /** @param together the settled reading: what is no reader's stands there alone */
    private static List<Settled> outcome(Settlement settlement, ReadingValues together) {
        var decision = settlement.decided();
        if (settlement.outcome == Outcome.REPLACE) {
            return decision.tags().stream()
                    .map(tag -> {
                        var spans =
                                tag.spans().stream().map(span -> span.span()).toList();
                        return new Settled(tag.label(), spans, fields(tag.label(), spans, together));
                    })
                    .toList();
        }
        var had = settlement.had();
        var resolution = Resolution.of(had, decision);
        var kept = resolution.kept();
        if (kept != null) {
            var tag = Had.tag(had, kept.of());
            var fields = new TreeMap<>(tag.fields());
            fields.keySet().removeAll(kept.without());
            return List.of(new Settled(tag.label(), tag.spans(), fields));
        }
        return resolution.tags().stream()
                .map(copy -> {
                    var tag = Had.tag(had, copy.of());
                    var at = copy.at();
                    return new Settled(tag.label(), at == null ? tag.spans() : at.spans(), copy.fields(had));
                })
                .toList();
    }

    private static Map<String, String> fields(String label, List<Span> spans, ReadingValues together) {
        var fields = new TreeMap<String, String>();
        together.tags().stream()
                .filter(tag ->
                        tag.label().equals(label) && tag.passage().spans().equals(spans))
                .findFirst()
                .ifPresent(tag -> tag.fields().forEach((name, value) -> fields.put(name, value.shown())));
        return fields;
    }

    /** Whether the readers differ in fields alone. */
    static boolean isOfFields(String kind) {
        return Stream.of(DifferenceKind.values())
                .anyMatch(one -> one.isOfFields() && one.id().equals(kind));
    }

    /** Fields count where they are what the readers differed on. */
    private static boolean isSame(Had mine, List<Settled> outcome, String kind) {
        boolean fields = isOfFields(kind);
        var own = new HashSet<Object>();
        mine.tags().forEach(tag -> own.add(List.of(tag.label(), tag.spans(), fields ? tag.fields() : Map.of())));
        var settled = new HashSet<Object>();
        outcome.forEach(tag -> settled.add(List.of(tag.label(), tag.spans(), fields ? tag.fields() : Map.of())));
        return outcome.size() > 1 ? settled.containsAll(own) && !own.isEmpty() : own.equals(settled);
    }

    private static boolean isSame(Had mine, Settlement settlement, Together together) {
        if (isOfNewLinks(settlement)) {
            return isSame(mine, settlement.decided().links(), together.ends().get(), together.tagSet());
        }
        if (settlement.outcome == Outcome.REPLACE) {
            return answer(settlement, together.values())
                    .filter(answer -> mine.answers().stream()
                            .anyMatch(had -> had.value().equals(answer.value().key())))
                    .isPresent();
        }
        var accepted = settlement.decided().accepted();
        return settlement.had().stream()
                .filter(had -> accepted.contains(had.reading()))
                .anyMatch(had -> content(had).equals(content(mine)));
    }

    private static boolean isOfNewLinks(Settlement settlement) {
        return settlement.outcome == Outcome.REPLACE
                && !settlement.decided().links().isEmpty();
    }

    /** An editor may also put in the place of all what one of them has. */
    private static boolean isSame(Had mine, List<Decision.NewTie> links, Ends ends, TagSet tagSet) {
        var own = mine.links().stream().flatMap(link -> ends.tie(link).stream()).toList();
        return mine.links().size() == links.size()
                && links.stream().allMatch(link -> own.stream()
                        .anyMatch(each -> TieCheck.isSame(tagSet, present(link, ends), each)));
    }

    private static Decision.NewTie present(Decision.NewTie link, Ends ends) {
        return new Decision.NewTie(
                link.type(),
                ends.present(link.from()).orElse(link.from()),
                ends.present(link.to()).orElse(link.to()));
    }

    private static List<Object> content(Had had) {
        var content = new ArrayList<Object>();
        had.links().forEach(link -> content.add(link.content()));
        had.answers().forEach(answer -> content.add(answer.value()));
        return content;
    }

    private static List<Lesson.Judged> judged(Had had, TagSet tagSet) {
        var judged = new ArrayList<Lesson.Judged>();
        had.tags()
                .forEach(tag -> judged.add(new Lesson.Judged(
                        tag.label(), name(tag.label(), tagSet), tag.words(), fields(tag.fields(), tagSet))));
        had.links()
                .forEach(link -> judged.add(new Lesson.Judged(
                        link.type(),
                        tagSet.link(link.type()).map(LinkType::name).orElse(link.type()),
                        link.shown(),
                        List.of())));
        had.answers()
                .forEach(answer -> judged.add(new Lesson.Judged(
                        answer.question(),
                        tagSet.question(answer.question()).map(Question::name).orElse(answer.question()),
                        answer.shown(),
                        List.of())));
        return judged;
    }

    private static List<Lesson.Judged> tags(List<Settled> outcome, TagSet tagSet, ReadText text) {
        return outcome.stream()
                .map(tag -> new Lesson.Judged(
                        tag.label(),
                        name(tag.label(), tagSet),
                        text.text().exact(new Passage(tag.spans())),
                        fields(tag.fields(), tagSet)))
                .toList();
    }

    /** The answer that no reader gave. */
    private static Optional<Verdict> answer(Settlement settlement, ReadingValues together) {
        return settlement.had().stream()
                .flatMap(had -> had.answers().stream())
                .findFirst()
                .flatMap(asked -> together.verdicts().stream()
                        .filter(verdict -> verdict.question().equals(asked.question())
                                && Objects.equals(shown(verdict.target()), asked.target()))
                        .findFirst());
    }

    private static @Nullable String shown(@Nullable Value value) {
        return value == null ? null : value.shown();
    }

    private static Lesson.Judged judged(Decision.NewTie link, Reading settled, TagSet tagSet) {
        return new Lesson.Judged(
                link.type(),
                tagSet.link(link.type()).map(LinkType::name).orElse(link.type()),
                HadTie.shown(words(link.from(), settled), words(link.to(), settled)),
                List.of());
    }

    /** The words of a settled passage; {@code null} in another article, as for a reader's link. */
    private static @Nullable String words(UUID end, Reading settled) {
        return Annotation.byId(end)
                .filter(passage -> passage.reading.article.equals(settled.article))
                .map(passage -> passage.exact)
                .orElse(null);
    }

    /** What links and answers were settled to: what an accepted reading has, or what none has. */
    private static List<Lesson.Judged> other(Settlement settlement, Together together) {
        var tagSet = together.tagSet();
        if (isOfNewLinks(settlement)) {
            var ends = together.ends().get();
            return settlement.decided().links().stream()
                    .map(link -> judged(present(link, ends), together.settled(), tagSet))
                    .toList();
        }
        if (settlement.outcome == Outcome.REPLACE) {
            return answer(settlement, together.values())
                    .map(answer -> List.of(new Lesson.Judged(
                            answer.question(),
                            tagSet.question(answer.question())
                                    .map(Question::name)
                                    .orElse(answer.question()),
                            answer.value().shown(),
                            List.of())))
                    .orElse(List.of());
        }
        var accepted = settlement.decided().accepted();
        return settlement.had().stream()
                .filter(had -> accepted.contains(had.reading()))
                .flatMap(had -> judged(had, tagSet).stream())
                .distinct()
                .toList();
    }

    private static String name(String label, TagSet tagSet) {
        return tagSet.label(label).map(Label::name).orElse(label);
    }

    private static List<String> fields(Map<String, String> fields, TagSet tagSet) {
        return fields.entrySet().stream()
                .filter(field ->
                        !field.equals(Map.entry(Tag.CERTAINTY, Certainty.SURE.id()))) // as nearly everything is
                .map(field -> fieldName(field.getKey(), tagSet) + ": " + field.getValue())
                .toList();
    }

    private static String fieldName(String field, TagSet tagSet) {
        if (!field.startsWith(Tag.ATTRIBUTE)) {
            return field;
        }
        var id = field.substring(Tag.ATTRIBUTE.length());
        return tagSet.attribute(id).map(Attribute::name).orElse(id);
    }
}
