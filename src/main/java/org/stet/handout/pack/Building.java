package org.stet.handout.pack;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.CurrentAccount;
import org.stet.article.Article;
import org.stet.handout.assembly.Packing;
import org.stet.handout.material.Material;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.setting.ExcerptProposal;
import org.stet.handout.setting.RightsNote;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;
import org.stet.handout.wording.Wording;
import org.stet.http.ProblemException;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.text.BlockKind;
import org.stet.text.Shortened;
import org.stet.text.Span;

/** Lays out what a teacher chooses from. */
@ApplicationScoped
class Building {

    private static final int BEGINS = 60;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    /** All sheets, one after the other. */
    static final String ALL_SHEETS = "all";

    private final Packs packs;
    private final PackFiles files;
    private final List<PackWriter> writers;
    private final Members members;
    private final CurrentAccount current;
    private final PackMessages messages;

    Building(
            Packs packs,
            PackFiles files,
            @All List<PackWriter> writers,
            Members members,
            CurrentAccount current,
            PackMessages messages) {
        this.packs = packs;
        this.files = files;
        this.writers = writers;
        this.members = members;
        this.current = current;
        this.messages = messages;
    }

    /**
     * @param sheet the one that the preview shows, {@code null} for all
     * @param problem why nothing was saved
     */
    BuilderView view(Opened opened, @Nullable String sheet, @Nullable String problem) {
        var stored = opened.stored();
        var recipe = opened.from().recipe();
        var material = opened.from().material();
        var pack = opened.pack();
        var activities = activities(opened);
        var chosen = activities.stream()
                .filter(BuilderView.Choice::chosen)
                .findFirst()
                .orElseThrow();
        var first = material.articles().get(0);
        @Nullable Account maker = Account.findById(stored.maker);
        var newer = newer(material);
        return new BuilderView(
                ProjectNav.of(stored.project, members.role(stored.project), "packs"),
                stored.id,
                stored.article,
                stored.name,
                first.language(),
                maker == null ? "" : maker.displayName,
                stored.maker.equals(current.who().id()),
                stored.deleted,
                stored.version,
                opened.version().number,
                stored.latest,
                packs.mayChange(stored),
                Stream.concat(newer.stream(), rights(material).stream()).toList(),
                !newer.isEmpty(),
                activities,
                chosen.finds() > 0 ? null : chosen.name(),
                instead(activities),
                recipe.classLabels(),
                isMapped(material),
                labels(opened),
                excerpts(opened),
                versions(recipe),
                recipe.versions().size() < Recipe.MOST_VERSIONS,
                looks(recipe),
                languages(recipe),
                recipe.threshold(),
                contested(material, recipe.threshold()),
                sheets(pack, sheet),
                sheet == null ? ALL_SHEETS : sheet,
                outputs(pack),
                drafts(opened),
                earlier(opened),
                problem);
    }

    private List<String> newer(Material material) {
        var notices = new ArrayList<String>();
        boolean newerText = material.articles().stream().anyMatch(article -> Article.byId(article.article())
                .filter(found -> found.currentTextId.equals(article.text()))
                .isEmpty());
        if (newerText) {
            notices.add(messages.newerText());
        } else if (hasNewerTags(material)) {
            notices.add(messages.newerTags());
        }
        if (hasOtherRights(material)) {
            notices.add(messages.newerRights());
        }
        return notices;
    }

    private boolean hasNewerTags(Material material) {
        try {
            return !packs.now(material).isReadAs(material);
        } catch (ProblemException hidden) {
            return false; // whoever sees less now cannot take over what others say
        }
    }

    private static boolean hasOtherRights(Material material) {
        return material.articles().stream().anyMatch(article -> Article.byId(article.article())
                .filter(found -> !Objects.equals(found.rights, article.rights()))
                .isPresent());
    }

    private List<String> rights(Material material) {
        var notices = new ArrayList<String>();
        for (var article : material.articles()) {
            var note = article.rights();
            if (note != null && !note.isBlank()) {
                notices.add(messages.rights(note.strip()));
            }
            if (RightsNote.isQuotationOnly(note)) {
                notices.add(messages.quotation());
            }
        }
        return notices;
    }

    private static List<BuilderView.Choice> activities(Opened opened) {
        var english = Wording.of(Locale.ENGLISH);
        int articles = opened.from().texts().size();
        return Stream.of(Activity.values())
                .filter(activity -> activity.articles() <= articles)
                .map(activity -> new BuilderView.Choice(
                        activity.id(),
                        english.say("activity." + activity.id()),
                        activity == opened.from().recipe().activity(),
                        Packing.finds(opened.from(), opened.laid(), activity)))
                .toList();
    }

    /** The activity that finds most; blank annotation always finds something, and is offered last. */
    private static BuilderView.@Nullable Choice instead(List<BuilderView.Choice> activities) {
        return activities.stream()
                .filter(activity -> !activity.chosen() && activity.finds() > 0)
                .max((one, other) -> Integer.compare(rank(one), rank(other)))
                .orElse(null);
    }

    private static int rank(BuilderView.Choice activity) {
        return activity.id().equals(Activity.BLANK.id()) ? 0 : activity.finds();
    }

    private static boolean isMapped(Material material) {
        return material.hasOneTagSet()
                && material.articles().stream()
                        .flatMap(article -> article.judgements().stream())
                        .anyMatch(judgement -> judgement.classLabel() != null);
    }

    private static List<BuilderView.LabelChoice> labels(Opened opened) {
        var labels = Packing.labels(opened.from(), opened.laid());
        return labels.all().stream()
                .map(look -> new BuilderView.LabelChoice(
                        look.id(), look.code(), look.name(), labels.chosen().contains(look)))
                .toList();
    }

    private static List<BuilderView.Excerpt> excerpts(Opened opened) {
        var excerpts = new ArrayList<BuilderView.Excerpt>();
        for (int i = 0; i < opened.from().texts().size(); i++) {
            excerpts.add(excerpt(opened, i));
        }
        return excerpts;
    }

    private static BuilderView.Excerpt excerpt(Opened opened, int index) {
        var article = opened.from().material().articles().get(index);
        var text = opened.from().texts().get(index);
        var words = text.segments().words();
        Set<Integer> chosen = new HashSet<>(opened.from().recipe().paragraphs(index));
        var paragraphs = IntStream.range(0, article.blocks().size())
                .mapToObj(i -> {
                    var block = article.blocks().get(i);
                    boolean printed = chosen.isEmpty() ? block.kind() != BlockKind.BOILERPLATE : chosen.contains(i);
                    return new BuilderView.Paragraph(
                            i,
                            Shortened.to(BEGINS, text.text().words(block.span()).replace('\n', ' ')),
                            ExcerptProposal.count(block, words),
                            printed);
                })
                .toList();
        return new BuilderView.Excerpt(
                index,
                article.title() == null ? "–" : article.title(),
                article.language(),
                article.direction(),
                printed(opened, index, words),
                paragraphs);
    }

    /** Words that stand on the sheets, which may be fewer than those of the paragraphs. */
    private static int printed(Opened opened, int index, List<Span> words) {
        return opened.laid().articles().get(index).stretches().stream()
                .mapToInt(stretch ->
                        (int) words.stream().filter(stretch.span()::contains).count())
                .sum();
    }

    private static List<BuilderView.Version> versions(Recipe recipe) {
        return IntStream.range(0, recipe.versions().size())
                .mapToObj(i -> new BuilderView.Version(
                        i,
                        Character.toString('A' + i),
                        recipe.versions().get(i).hint(),
                        recipe.versions().get(i).large()))
                .toList();
    }

    private static BuilderView.Looks looks(Recipe recipe) {
        var layout = recipe.layout();
        return new BuilderView.Looks(
                layout.paper().id(),
                layout.lineNumbers(),
                layout.wideMargin(),
                layout.easyReading(),
                layout.patterns(),
                layout.outletShown());
    }

    private static List<BuilderView.Choice> languages(Recipe recipe) {
        return Wording.LANGUAGES.stream()
                .map(language -> new BuilderView.Choice(
                        language.toLanguageTag(),
                        language.getDisplayLanguage(language),
                        language.toLanguageTag().equals(recipe.language()),
                        0))
                .toList();
    }

    private static int contested(Material material, int threshold) {
        return (int) material.articles().stream()
                .flatMap(article -> article.judgements().stream())
                .filter(judgement -> judgement.contested(threshold))
                .count();
    }

    private static List<BuilderView.Sheet> sheets(Pack pack, @Nullable String chosen) {
        return pack.sheets().stream()
                .map(sheet -> new BuilderView.Sheet(
                        sheet.id(), sheet.name(), sheet.id().equals(chosen)))
                .toList();
    }

    private List<BuilderView.Output> outputs(Pack pack) {
        var findings = writers.stream().collect(Collectors.toMap(PackWriter::id, writer -> writer.findings(pack)));
        var none = new PackWriter.Findings(List.of(), List.of());
        return files.formats().stream()
                .map(format -> {
                    var found = findings.getOrDefault(format, none);
                    return new BuilderView.Output(format, found.obstacles(), found.notes());
                })
                .toList();
    }

    private static List<BuilderView.Draft> drafts(Opened opened) {
        var drafts = Packing.drafts(opened.from(), opened.laid());
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> {
                    var draft = drafts.get(i);
                    var question = draft.question();
                    return new BuilderView.Draft(
                            i,
                            question.key(),
                            PackView.words(question.prompt()),
                            question.answer().stream().map(PackView::words).collect(Collectors.joining(" · ")),
                            question.hints().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                            !draft.dropped(),
                            i == drafts.size() - 1);
                })
                .toList();
    }

    private static List<BuilderView.Earlier> earlier(Opened opened) {
        return RecipeVersion.ofRecipe(opened.stored().id).stream()
                .map(version -> new BuilderView.Earlier(
                        version.number, MINUTE.format(version.created), version.number == opened.version().number))
                .toList();
    }
}
