import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.stet.article.door.Door;
import org.stet.article.door.DoorLimits;
import org.stet.article.door.Incoming;
import org.stet.suggestion.rules.Kind;
import org.stet.suggestion.rules.PassageRules;
import org.stet.suggestion.rules.Proposal;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Every rule that proposes a passage, against articles that people have annotated with Stet's labels. */
final class ByLabel {

    private static final Set<Kind> IN_MARKS = EnumSet.of(Kind.DIRECT_QUOTE, Kind.PARTIAL_QUOTE);
    private static final Set<Kind> SPEECH = EnumSet.of(Kind.DIRECT_QUOTE, Kind.RETOLD_WORDS);

    /** What the rules of design call those that propose each kind. */
    private static final Map<Kind, String> RULES = Map.of(
            Kind.DIRECT_QUOTE, "S3",
            Kind.PARTIAL_QUOTE, "S3",
            Kind.RETOLD_WORDS, "S5",
            Kind.DOCUMENTED_STATEMENT, "S5",
            Kind.VAGUE_SOURCE, "S7",
            Kind.EVIDENCE_CLAIM, "S8",
            Kind.APPEAL, "S10");

    private static final Door DOOR = new Door(new DoorLimits(8_000_000, 1_000_000, 10_000, 20_000_000));

    private static final String EXACT = "the same spans, white space at their ends left out";
    private static final String OVERLAPPING = "at least one letter or digit in both";

    /** Proposals and gold of one article, with spans cut to what is compared. */
    private record Read(Labelled article, List<Proposal> proposals) {

        StoredText text() {
            return article.text().text();
        }

        boolean same(Passage a, Passage b) {
            return spans(a).equals(spans(b));
        }

        private List<Span> spans(Passage passage) {
            return passage.spans().stream().map(span -> trimmed(text(), span)).toList();
        }

        boolean overlaps(Passage a, Passage b) {
            for (var one : a.spans()) {
                for (var other : b.spans()) {
                    var from = Math.max(one.start(), other.start());
                    var to = Math.min(one.end(), other.end());
                    if (from < to && text().words(new Span(from, to)).codePoints().anyMatch(Character::isLetterOrDigit)) {
                        return true;
                    }
                }
            }
            return false;
        }

        String shown(Passage passage) {
            return article.name() + ": " + Score.shown(text(), passage.spans().get(0))
                    + (passage.spans().size() > 1 ? " and " + (passage.spans().size() - 1) + " more" : "");
        }

        String shown(Proposal proposal) {
            return shown(proposal.passage()) + "  FIRED BY "
                    + proposal.triggers().stream().map(text()::words).toList();
        }

        boolean overBlocks(Passage passage) {
            return article.text().blocks().stream().map(Block::span).noneMatch(block -> block.contains(passage.hull()));
        }
    }

    private final List<Read> all;
    private final int list;

    private ByLabel(List<Read> all, int list) {
        this.all = all;
        this.list = list;
    }

    static void measure(List<Labelled> articles, int list, int speed) {
        var rules = PassageRules.english();
        var read = articles.stream()
                .map(article -> new Read(article, rules.in(article.text())))
                .toList();
        System.out.println(articles.size() + " articles, annotated with labels");
        System.out.println("  P: proposals that people marked too, of all proposals; R: passages that people marked and a rule proposes, of all they marked");
        System.out.println("  exact: " + EXACT + "; overlapping: " + OVERLAPPING);
        var measured = new ByLabel(read, list);
        measured.extents();
        for (var kind : Kind.values()) {
            measured.kind(kind);
        }
        measured.sources();
        measured.value("S2", "marks", Kind.DIRECT_QUOTE, "complete");
        measured.value("S3", "use", Kind.PARTIAL_QUOTE, null);
        measured.value("S6", "cue-stance", Kind.DIRECT_QUOTE, null);
        measured.value("S6", "cue-stance", Kind.RETOLD_WORDS, null);
        measured.furniture();
        System.out.println("S11, S15: no gold for the headline's check and for pairs of retold and quoted words, which are no"
                + " passages; the tests have made pairs");
        Speed.measure(articles, rules, speed);
    }

    /** S1 and S2: where quotations begin and end, whatever they are taken for. */
    private void extents() {
        pair("S1 quotations", "direct and partial quotes, whichever of the two", IN_MARKS, IN_MARKS, (read, passage) -> true);
        pair(
                "S2 quotations over blocks",
                "the same, of those that reach over the end of a paragraph or another block",
                IN_MARKS,
                IN_MARKS,
                Read::overBlocks);
    }

    private void kind(Kind kind) {
        var kinds = EnumSet.of(kind);
        pair(RULES.get(kind) + " " + kind.id(), "of this kind alone", kinds, kinds, (read, passage) -> true);
    }

    private void pair(
            String name, String which, Set<Kind> wanted, Set<Kind> marked, BiPredicate<Read, Passage> counts) {
        var exact = new Score(name + ", exact", which + "; " + EXACT);
        var overlapping = new Score(name + ", overlapping", which + "; " + OVERLAPPING);
        for (var read : all) {
            var proposals = read.proposals().stream()
                    .filter(one -> wanted.contains(one.kind()))
                    .toList();
            var gold = read.article().gold().stream()
                    .filter(one -> marked.contains(one.kind()))
                    .toList();
            for (var one : proposals) {
                if (counts.test(read, one.passage())) {
                    exact.propose(gold.stream().anyMatch(other -> read.same(one.passage(), other.passage())), read.shown(one));
                    overlapping.propose(
                            gold.stream().anyMatch(other -> read.overlaps(one.passage(), other.passage())), read.shown(one));
                }
            }
            for (var one : gold) {
                if (counts.test(read, one.passage())) {
                    exact.expect(
                            proposals.stream().anyMatch(other -> read.same(one.passage(), other.passage())),
                            read.shown(one.passage()));
                    overlapping.expect(
                            proposals.stream().anyMatch(other -> read.overlaps(one.passage(), other.passage())),
                            read.shown(one.passage()));
                }
            }
        }
        if (exact.isAnnotated()) {
            exact.print(list);
            overlapping.print(list);
        } else {
            System.out.printf("%-44s no gold for it: no annotation has its label; %d proposed%n", name, exact.proposed());
        }
    }

    /** S4, where the borders are right: else a wrong source would be counted as a wrong border, and twice. */
    private void sources() {
        var score = new Score(
                "S4 source of direct quotes and retold words",
                "of passages proposed as that kind with the same spans; right when the words proposed for the source overlap those"
                        + " marked; P: of those with a proposed source, R: of those with a marked one");
        for (var read : all) {
            for (var gold : read.article().gold()) {
                for (var proposal : matching(read, gold)) {
                    if (!SPEECH.contains(gold.kind())) {
                        continue;
                    }
                    var proposed = proposal.speaker().source();
                    var right = proposed != null && gold.source() != null && proposed.overlaps(gold.source());
                    var what = read.shown(gold.passage()) + "  SOURCE " + words(read, gold.source()) + "  PROPOSED " + words(read, proposed);
                    if (proposed != null) {
                        score.propose(right, what);
                    }
                    if (gold.source() != null) {
                        score.expect(right, what);
                    }
                }
            }
        }
        if (score.isAnnotated()) {
            score.print(list);
        } else {
            System.out.println("S4 source: not annotated in this corpus");
        }
    }

    /**
     * @param otherwise what the value is where people wrote none; null where that says nothing
     */
    private void value(String rule, String attribute, Kind kind, String otherwise) {
        var score = new Score(
                rule + " value of \"" + attribute + "\", " + kind.id(),
                "of passages proposed as " + kind.id() + " with the same spans"
                        + (otherwise == null ? " and a marked value" : "; \"" + otherwise + "\" where people wrote none")
                        + "; right when the value is the same");
        var annotated = false;
        for (var read : all) {
            for (var gold : read.article().gold()) {
                var marked = gold.values().getOrDefault(attribute, otherwise);
                annotated |= gold.values().containsKey(attribute);
                if (gold.kind() == kind && marked != null) {
                    for (var proposal : matching(read, gold)) {
                        var proposed = proposal.values().get(attribute);
                        var what = read.shown(gold.passage()) + "  MARKED " + marked + "  PROPOSED " + proposed;
                        score.expect(marked.equals(proposed), what);
                        if (proposed != null) {
                            score.propose(marked.equals(proposed), what);
                        }
                    }
                }
            }
        }
        if (annotated) {
            score.print(list);
        } else {
            System.out.printf("%s: no gold for \"%s\": no annotation of this corpus has the attribute%n", rule, attribute);
        }
    }

    /** S9, by the door that reads the bare text as somebody pastes it. */
    private void furniture() {
        var score = new Score(
                "S9 page furniture, lines",
                "lines of the text, each whole or not at all, so that exact and overlapping are the same; gold: blocks of the"
                        + " kind boilerplate");
        for (var read : all) {
            var marked = new HashSet<String>();
            for (var block : read.article().text().blocks()) {
                if (block.kind() == BlockKind.BOILERPLATE) {
                    marked.add(read.text().words(block.span()).strip());
                }
            }
            var draft = DOOR.read(Incoming.paste(read.text().string(), null), null, false);
            var taken = new HashSet<String>();
            for (var block : draft.blocks()) {
                if (block.kind() == BlockKind.BOILERPLATE) {
                    taken.add(draft.text().words(block.span()).strip());
                }
            }
            taken.forEach(line -> score.propose(marked.contains(line), read.article().name() + ": " + line));
            marked.forEach(line -> score.expect(taken.contains(line), read.article().name() + ": " + line));
        }
        if (score.isAnnotated()) {
            score.print(list);
        } else {
            System.out.println("S9: no gold for page furniture: no annotation says of a block that it is boilerplate");
        }
    }

    private static List<Proposal> matching(Read read, Labelled.Gold gold) {
        return read.proposals().stream()
                .filter(one -> one.kind() == gold.kind() && read.same(one.passage(), gold.passage()))
                .limit(1)
                .toList();
    }

    private static String words(Read read, Span span) {
        return span == null ? "-" : read.text().words(span);
    }

    private static Span trimmed(StoredText text, Span span) {
        var words = text.words(span).codePoints().toArray();
        var from = 0;
        var to = words.length;
        while (from < to - 1 && isBlank(words[from])) {
            from++;
        }
        while (to > from + 1 && isBlank(words[to - 1])) {
            to--;
        }
        return new Span(span.start() + from, span.start() + to);
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
