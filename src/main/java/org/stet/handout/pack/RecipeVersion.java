package org.stet.handout.pack;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.handout.assembly.Laid;
import org.stet.handout.recipe.Recipe;
import org.stet.http.CanonicalJson;

/** A version of a recipe. It never changes, and neither does what it was made of. */
@Entity
@Table(name = "recipe_version")
@IdClass(RecipeVersion.Key.class)
class RecipeVersion extends PanacheEntityBase {

    /** The id of the recipe, and the number of the version. */
    public record Key(UUID recipeId, int number) implements Serializable {}

    @Id
    @Column(name = "recipe_id")
    public UUID recipeId;

    /** From 1. */
    @Id
    public int number;

    /** Who made the version. */
    @Column(name = "account_id", nullable = false)
    public UUID maker;

    /** Canonical JSON: the {@link Recipe}. */
    @Column(nullable = false)
    public String recipe;

    /** The {@link KeptMaterial#sha256} of what it was made of. */
    @Column(nullable = false)
    public String material;

    /** Canonical JSON: {@link Laid}. */
    @Column(nullable = false)
    public String laid;

    @Column(nullable = false)
    public Instant created;

    protected RecipeVersion() {} // for Hibernate

    RecipeVersion(UUID recipeId, int number, UUID maker, Recipe recipe, String material, Laid laid, Instant created) {
        this.recipeId = recipeId;
        this.number = number;
        this.maker = maker;
        this.recipe = CanonicalJson.write(recipe);
        this.material = material;
        this.laid = CanonicalJson.write(laid);
        this.created = created;
    }

    static Optional<RecipeVersion> of(UUID recipe, int number) {
        return find("recipeId = ?1 and number = ?2", recipe, number).firstResultOptional();
    }

    /** The last one first. */
    static List<RecipeVersion> ofRecipe(UUID recipe) {
        return list("recipeId = ?1 order by number desc", recipe);
    }

    Recipe read() {
        return CanonicalJson.read(recipe, Recipe.class);
    }

    Laid readLaid() {
        return CanonicalJson.read(laid, Laid.class);
    }
}
