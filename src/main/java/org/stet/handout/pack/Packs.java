package org.stet.handout.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Readings;
import org.stet.article.Articles;
import org.stet.article.TextVersions;
import org.stet.handout.assembly.Ingredients;
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
     * A recipe that the person asking may see: a member who may see all readings that it was made from, as does whoever made
     * it.
     *
     * @throws ProblemException {@code not-found} otherwise, whether it exists or not
     */
    StoredRecipe visible(UUID id) {
        var stored = StoredRecipe.byId(id).orElseThrow(ProblemException::unknown);
        members.require(stored.project, Role.VIEWER);
        if (!maySee(stored)) {
            throw ProblemException.unknown();
        }
        return stored;
    }

    private boolean maySee(StoredRecipe stored) {
        return maySee(stored, this::maySee);
    }

    private boolean maySee(StoredRecipe stored, Predicate<UUID> reading) {
        return stored.maker.equals(current.who().id())
                || stored.readingIds().stream().allMatch(reading);
    }

    private boolean maySee(UUID reading) {
        try {
            readings.visible(reading);
            return true;
        } catch (ProblemException hidden) {
            return false;
        }
    }

    /** Packs of one article share its readings, each of which is looked up once. */
    private List<StoredRecipe> seen(List<StoredRecipe> some) {
        var known = new HashMap<UUID, Boolean>();
        return some.stream()
                .filter(stored -> maySee(stored, reading -> known.computeIfAbsent(reading, this::maySee)))
                .toList();
    }

    /** The recipes of a project that the person asking may see, the last changed first. */
    List<StoredRecipe> ofProject(UUID project) {
        members.require(project, Role.VIEWER);
        return seen(StoredRecipe.ofProject(project));
    }

    /** Those that begin with an article. */
    List<StoredRecipe> ofArticle(UUID article) {
        articles.require(article, Role.VIEWER);
        return seen(StoredRecipe.ofArticle(article));
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
                sources.first().id,
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
        var stored = changeable(id);
        if (history.repeated(change, current.who().id(), SUBJECT, id).isPresent()) {
            return stored;
        }
        ifMatch.require(stored.version, stored.lastChange, null);
        var last = last(stored);
        var material = material(last);
        var wanted = checked(recipe, material);
        if (name != null && !name.isBlank()) {
            stored.name = name.strip();
        }
        if (!CanonicalJson.write(wanted).equals(last.recipe)) {
            addVersion(stored, wanted, material);
        }
        return changed(stored, change, ChangeKind.PACK_CHANGED);
    }

    /**
     * Makes another version of the articles as they are now, and of what their readers say now. Paragraphs are proposed anew
     * where an article has another text.
     */
    StoredRecipe renew(UUID id, UUID change, IfMatch ifMatch) {
        var stored = changeable(id);
        if (history.repeated(change, current.who().id(), SUBJECT, id).isPresent()) {
            return stored;
        }
        ifMatch.require(stored.version, stored.lastChange, null);
        var last = last(stored);
        var before = material(last);
        var now = now(before);
        var recipe = last.read();
        boolean sameTexts = texts(before).equals(texts(now));
        addVersion(
                stored,
                sameTexts ? recipe : Usual.withParagraphs(recipe, Packing.propose(ingredients(recipe, now))),
                now);
        return changed(stored, change, ChangeKind.PACK_CHANGED);
    }

    /** An earlier version once more, as the last one. */
    StoredRecipe bringBack(UUID id, int number, UUID change, IfMatch ifMatch) {
        var stored = changeable(id);
        if (history.repeated(change, current.who().id(), SUBJECT, id).isPresent()) {
            return stored;
        }
        ifMatch.require(stored.version, stored.lastChange, null);
        var earlier = RecipeVersion.of(id, number).orElseThrow(ProblemException::unknown);
        var again = new RecipeVersion(
                id,
                stored.latest + 1,
                current.who().id(),
                earlier.read(),
                earlier.material,
                earlier.readLaid(),
                history.now());
        again.persist();
        stored.latest = again.number;
        stored.readings = CanonicalJson.write(readings(material(earlier)));
        return changed(stored, change, ChangeKind.PACK_CHANGED);
    }

    StoredRecipe delete(UUID id, UUID change, IfMatch ifMatch, boolean deleted) {
        var stored = changeable(id);
        if (history.repeated(change, current.who().id(), SUBJECT, id).isPresent()) {
            return stored;
        }
        ifMatch.require(stored.version, stored.lastChange, null);
        stored.deleted = deleted;
        return changed(stored, change, deleted ? ChangeKind.PACK_DELETED : ChangeKind.PACK_RESTORED);
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
        var kept = KeptMaterial.keep(material);
        var number = stored.latest + 1;
        stored.latest = number;
        stored.readings = CanonicalJson.write(readings(material));
        stored.persist();
        new RecipeVersion(
                        stored.id,
                        number,
                        current.who().id(),
                        recipe,
                        kept.sha256,
                        Packing.lay(ingredients(recipe, material)),
                        history.now())
                .persist();
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

    /** @throws ProblemException {@code not-found} for a version that there is not */
    Opened open(StoredRecipe stored, int number) {
        var version = RecipeVersion.of(stored.id, number).orElseThrow(ProblemException::unknown);
        return new Opened(stored, version, ingredients(version.read(), material(version)), version.readLaid());
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

    /** The borders that the article had, where an editor has changed the kinds of its blocks since. */
    private Ingredients.Text text(Material.OfArticle article) {
        var read = texts.read(article.text());
        var segments = read.blocks().equals(article.blocks())
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
