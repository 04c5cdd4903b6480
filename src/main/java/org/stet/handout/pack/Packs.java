package org.stet.handout.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Readings;
import org.stet.article.Articles;
import org.stet.article.TextVersions;
import org.stet.handout.assembly.Ingredients;
import org.stet.handout.assembly.Laid;
import org.stet.handout.assembly.Packing;
import org.stet.handout.material.Gathering;
import org.stet.handout.material.Material;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.wording.Wording;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.NewChange.Place;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;
import org.stet.text.Segmentation;

/** Makes recipes and changes them, each change a version of its own; opens any version as it was. */
@ApplicationScoped
class Packs {

    static final String SUBJECT = "recipe";

    private final Members members;
    private final CurrentAccount current;
    private final Articles articles;
    private final Readings readings;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Gathering gathering;
    private final Sources sources;
    private final History history;

    Packs(
            Members members,
            CurrentAccount current,
            Articles articles,
            Readings readings,
            TextVersions texts,
            SchemaVersions schemas,
            Gathering gathering,
            Sources sources,
            History history) {
        this.members = members;
        this.current = current;
        this.articles = articles;
        this.readings = readings;
        this.texts = texts;
        this.schemas = schemas;
        this.gathering = gathering;
        this.sources = sources;
        this.history = history;
    }

    /**
     * A recipe whose last version the person asking may see: a member who may see its articles and all readings that the
     * version was made from, as does whoever made that version.
     *
     * @throws ProblemException {@code not-found} otherwise, whether it exists or not
     */
    StoredRecipe visible(UUID id) {
        var stored = StoredRecipe.byId(id).orElseThrow(ProblemException::unknown);
        members.require(stored.project, Role.VIEWER);
        if (!new Sight().reaches(stored)) {
            throw ProblemException.unknown();
        }
        return stored;
    }

    /** What the person asking may see, each thing looked up once: packs of one article share its readings. */
    private final class Sight {

        private final Map<UUID, Boolean> seenReadings = new HashMap<>();
        private final Map<UUID, Boolean> seenArticles = new HashMap<>();

        boolean reaches(StoredRecipe stored) {
            return reaches(stored.latestBy, stored.articleIds(), stored.readingIds());
        }

        /** @param maker of the version, who has seen the readings that it was made from */
        boolean reaches(UUID maker, List<UUID> articleIds, List<UUID> readingIds) {
            return articleIds.stream().allMatch(id -> seenArticles.computeIfAbsent(id, this::article))
                    && (maker.equals(current.who().id())
                            || readingIds.stream().allMatch(id -> seenReadings.computeIfAbsent(id, this::reading)));
        }

        private boolean article(UUID id) {
            return isSeen(() -> articles.require(id, Role.VIEWER));
        }

        private boolean reading(UUID id) {
            return isSeen(() -> readings.visible(id));
        }

        private static boolean isSeen(Runnable look) {
            try {
                look.run();
                return true;
            } catch (ProblemException hidden) {
                return false;
            }
        }
    }

    private List<StoredRecipe> seen(List<StoredRecipe> some) {
        return some.stream().filter(new Sight()::reaches).toList();
    }

    /** The recipes of a project that the person asking may see, the last changed first. */
    List<StoredRecipe> ofProject(UUID project) {
        members.require(project, Role.VIEWER);
        return seen(StoredRecipe.ofProject(project));
    }

    /** Those made from an article. */
    List<StoredRecipe> ofArticle(UUID article) {
        var found = articles.require(article, Role.VIEWER);
        return seen(StoredRecipe.ofArticle(found.projectId, article));
    }

    /** Whether the person asking may change it: whoever made it, and editors. */
    boolean mayChange(StoredRecipe stored) {
        return stored.maker.equals(current.who().id())
                || members.role(stored.project).includes(Role.EDITOR);
    }

    /**
     * A recipe that the person asking may change.
     *
     * @throws ProblemException as {@link #visible}; {@code forbidden} for who may see it only
     */
    StoredRecipe changeable(UUID id) {
        var stored = visible(id);
        if (!mayChange(stored)) {
            Members.requireSufficient(members.role(stored.project), Role.EDITOR);
        }
        return stored;
    }

    /**
     * Makes a recipe.
     *
     * @param recipe {@code null} for the usual one: the first activity that finds something, in the paragraphs that hold most
     *     of it
     * @throws ProblemException as {@link Sources#of} and {@link Gathering#gather}; {@code conflict} if the id belongs to another recipe
     */
    StoredRecipe make(UUID id, NewPack request) {
        var known = StoredRecipe.byId(id);
        if (known.isPresent()) {
            if (history.repeated(request.change(), current.who().id(), SUBJECT, id)
                    .isEmpty()) {
                throw ProblemException.of(ProblemType.CONFLICT, "This id belongs to something else.");
            }
            return visible(id);
        }
        var sources = this.sources.of(request);
        var material = gathering.gather(sources.ids(), request.chosen());
        var asked = request.recipe();
        var recipe = asked == null ? usual(sources, material) : checked(asked, material);
        var stored = new StoredRecipe(
                id,
                sources.first().projectId,
                current.who().id(),
                sources.ids(),
                request.nameOr(sources.name()),
                request.change(),
                history.now());
        addVersion(stored, recipe, material);
        record(stored, request.change(), ChangeKind.PACK_MADE);
        return stored;
    }

    private Recipe usual(Sources.Chosen sources, Material material) {
        var recipe = Usual.recipe(language(material), ingredients(material));
        return Usual.withParagraphs(recipe, sources.paragraphs(material, recipe.paragraphs()));
    }

    private Usual.Making ingredients(Material material) {
        return recipe -> ingredients(recipe, material);
    }

    /** Saves another version, if it says anything else than the last one. */
    StoredRecipe change(UUID id, Recipe recipe, @Nullable String name, UUID change, IfMatch ifMatch) {
        return revised(id, change, ifMatch, ChangeKind.PACK_CHANGED, stored -> {
            var last = last(stored);
            var material = material(last);
            var wanted = checked(recipe, material);
            if (name != null && !name.isBlank()) {
                stored.name = name.strip();
            }
            if (!CanonicalJson.write(wanted).equals(last.recipe)) {
                addVersion(stored, wanted, material);
            }
        });
    }

    /**
     * Makes another version of the articles as they are now, and of what their readers say now. Paragraphs are proposed anew
     * where an article has another text.
     */
    StoredRecipe renew(UUID id, UUID change, IfMatch ifMatch) {
        return revised(id, change, ifMatch, ChangeKind.PACK_CHANGED, stored -> {
            var last = last(stored);
            var before = material(last);
            var now = now(before);
            var recipe = last.read();
            boolean sameTexts = texts(before).equals(texts(now));
            addVersion(
                    stored,
                    sameTexts ? recipe : Usual.withParagraphs(recipe, Packing.propose(ingredients(recipe, now))),
                    now);
        });
    }

    /** An earlier version once more, as the last one. */
    StoredRecipe bringBack(UUID id, int number, UUID change, IfMatch ifMatch) {
        return revised(id, change, ifMatch, ChangeKind.PACK_CHANGED, stored -> {
            var earlier = version(stored, number);
            addVersion(stored, earlier.read(), material(earlier), earlier.material, earlier.readLaid());
        });
    }

    StoredRecipe delete(UUID id, UUID change, IfMatch ifMatch, boolean deleted) {
        var kind = deleted ? ChangeKind.PACK_DELETED : ChangeKind.PACK_RESTORED;
        return revised(id, change, ifMatch, kind, stored -> stored.deleted = deleted);
    }

    /** Does something to a recipe once, however often it is sent. */
    private StoredRecipe revised(
            UUID id, UUID change, IfMatch ifMatch, ChangeKind kind, Consumer<StoredRecipe> revision) {
        var stored = changeable(id);
        if (history.repeated(change, current.who().id(), SUBJECT, id).isPresent()) {
            return stored;
        }
        ifMatch.require(stored.version, stored.lastChange, null);
        if (kind == ChangeKind.PACK_CHANGED) {
            requireThere(stored);
        }
        revision.accept(stored);
        return changed(stored, change, kind);
    }

    private static void requireThere(StoredRecipe stored) {
        if (stored.deleted) {
            throw ProblemException.of(ProblemType.CONFLICT, "This pack was deleted. Restore it to change it.");
        }
    }

    private StoredRecipe changed(StoredRecipe stored, UUID change, ChangeKind kind) {
        stored.changed = history.now();
        stored.lastChange = change;
        stored.persistAndFlush();
        record(stored, change, kind);
        return stored;
    }

    private void record(StoredRecipe stored, UUID change, ChangeKind kind) {
        history.record(NewChange.of(
                change,
                current.who().id(),
                Place.article(stored.project, stored.article),
                kind,
                SUBJECT,
                stored.id,
                Map.of(),
                Map.of("name", stored.name, "version", stored.latest)));
    }

    private void addVersion(StoredRecipe stored, Recipe recipe, Material material) {
        var kept = KeptMaterial.keep(material).sha256;
        addVersion(stored, recipe, material, kept, Packing.lay(ingredients(recipe, material)));
    }

    /** @param kept where the material is kept */
    private void addVersion(StoredRecipe stored, Recipe recipe, Material material, String kept, Laid laid) {
        var maker = current.who().id();
        stored.latest++;
        stored.latestBy = maker;
        stored.readings = CanonicalJson.write(readings(material));
        stored.persist();
        new RecipeVersion(stored.id, stored.latest, maker, recipe, kept, laid, history.now()).persist();
    }

    private static List<UUID> readings(Material material) {
        return material.articles().stream()
                .flatMap(article -> article.readings().stream())
                .sorted()
                .toList();
    }

    private static List<UUID> texts(Material material) {
        return material.articles().stream().map(Material.OfArticle::text).toList();
    }

    RecipeVersion last(StoredRecipe stored) {
        return RecipeVersion.of(stored.id, stored.latest).orElseThrow();
    }

    private static Material material(RecipeVersion version) {
        return KeptMaterial.bySha256(version.material).orElseThrow().read();
    }

    /**
     * A version of a recipe with all that it was made of.
     *
     * @param number from 1; {@code null} for the last one
     * @throws ProblemException {@code not-found} for one that there is not, or that is not for the person asking to see: an
     *     earlier one may have been made from other readings than the last
     */
    Opened open(UUID id, @Nullable Integer number) {
        var stored = StoredRecipe.byId(id).orElseThrow(ProblemException::unknown);
        members.require(stored.project, Role.VIEWER);
        return open(stored, number == null ? stored.latest : number);
    }

    private Opened open(StoredRecipe stored, int number) {
        var version = version(stored, number);
        return new Opened(stored, version, ingredients(version.read(), material(version)), version.readLaid());
    }

    private RecipeVersion version(StoredRecipe stored, int number) {
        var version = RecipeVersion.of(stored.id, number).orElseThrow(ProblemException::unknown);
        if (!new Sight().reaches(version.maker, stored.articleIds(), readings(material(version)))) {
            throw ProblemException.unknown();
        }
        return version;
    }

    /** The last version of a recipe that was just saved, as it is now. */
    Opened open(StoredRecipe stored) {
        return open(stored, stored.latest);
    }

    /** What a pack would be made of if it were made today. */
    Material now(Material before) {
        return gathering.gather(
                before.articles().stream().map(Material.OfArticle::article).toList(), before.chosen());
    }

    private Ingredients ingredients(Recipe recipe, Material material) {
        var tagSet = schemas.tagSet(
                recipe.classLabels()
                        ? material.classSet()
                        : material.articles().get(0).tagSet());
        return new Ingredients(
                recipe,
                material,
                material.articles().stream().map(this::text).toList(),
                tagSet,
                Wording.of(Locale.forLanguageTag(recipe.language())));
    }

    /** The borders that the article had, where an editor has changed the kinds of its blocks or its language since. */
    private Ingredients.Text text(Material.OfArticle article) {
        var read = texts.read(article.text());
        boolean same = read.blocks().equals(article.blocks())
                && read.language().toLanguageTag().equals(article.language());
        var segments = same
                ? read.segments()
                : Segmentation.of(read.text(), article.blocks(), Locale.forLanguageTag(article.language()));
        return new Ingredients.Text(read.text(), segments);
    }

    private static String language(Material material) {
        return material.articles().get(0).language();
    }

    /** @throws ProblemException {@code invalid-request} for what the material does not have */
    private Recipe checked(Recipe recipe, Material material) {
        var refused = ProblemException.of(ProblemType.INVALID_REQUEST, "The recipe does not fit the article.");
        for (int i = 0; i < recipe.paragraphs().size(); i++) {
            if (i >= material.articles().size()) {
                throw refused.field("paragraphs", "are of more articles than the pack has");
            }
            int blocks = material.articles().get(i).blocks().size();
            if (recipe.paragraphs(i).stream().anyMatch(block -> block < 0 || block >= blocks)) {
                throw refused.field("paragraphs", "are numbered from 0 to " + (blocks - 1));
            }
        }
        if (recipe.activity().articles() > material.articles().size()) {
            throw refused.field("activity", "needs two articles");
        }
        if (!recipe.classLabels() && !material.hasOneTagSet()) {
            throw refused.field("classLabels", "is needed: the articles are tagged with different sets of labels");
        }
        var tagSet = schemas.tagSet(
                recipe.classLabels()
                        ? material.classSet()
                        : material.articles().get(0).tagSet());
        var unknown = recipe.labels().stream()
                .filter(label -> tagSet.label(label).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw refused.field("labels", "are not of the tag set: " + String.join(", ", unknown));
        }
        if (Wording.LANGUAGES.stream()
                .noneMatch(language -> language.toLanguageTag().equals(recipe.language()))) {
            throw refused.field("language", "has no wording");
        }
        return recipe;
    }
}
