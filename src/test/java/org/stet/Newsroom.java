package org.stet;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;

import org.stet.account.Account;
import org.stet.article.Article;
import org.stet.article.BlockRow;
import org.stet.article.TextVersion;
import org.stet.project.Member;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

/** Projects with members and articles, for tests that need some to be there. */
public final class Newsroom {

    private Newsroom() {}

    /** A project with the tag set that new projects start with, owned by this person. */
    public static UUID project(String owner) {
        var ownerId = SignIn.id(owner);
        var schema = Arc.container().instance(SchemaVersions.class).get().keepFirst();
        return QuarkusTransaction.requiringNew().call(() -> {
            var project = new Project(UUID.randomUUID(), "Desk of " + owner, schema.id);
            project.persist();
            Account account = Account.findById(ownerId);
            new Member(project, account, Role.OWNER).persist();
            return project.id;
        });
    }

    public static void member(UUID project, String name, Role role) {
        var id = SignIn.id(name);
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.findById(id);
            new Member(Project.findById(project), account, role).persist();
        });
    }

    /** Puts a corrected text in the place of the article's. */
    public static void correct(UUID article, String text) {
        correct("ana", article, text);
    }

    /** @param editor of the project */
    public static void correct(String editor, UUID article, String text) {
        var path = "/api/articles/" + article + "/texts/";
        var preview = SignIn.as(editor)
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post(path + "previews")
                .then()
                .statusCode(200)
                .extract();
        SignIn.as(editor)
                .contentType(ContentType.JSON)
                .body(Map.<String, Object>of(
                        "change",
                        UUID.randomUUID(),
                        "replaces",
                        preview.path("replaces"),
                        "text",
                        text,
                        "blocks",
                        preview.path("preview.blocks")))
                .put(path + UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    /** Gives a member another role. */
    public static void role(UUID project, String name, Role role) {
        var id = SignIn.id(name);
        QuarkusTransaction.requiringNew().run(() -> Member.of(project, id).orElseThrow().role = role);
    }

    /**
     * Gives a project another tag set; readings that are open stay under theirs.
     *
     * @param what {@code tagSet} for one that Stet brings along, by its id, or {@code own}
     */
    public static void tagSet(UUID project, String owner, String what, Object tagSet) {
        var path = "/api/projects/" + project + "/tag-set";
        int version = SignIn.as(owner).get(path).path("version");
        SignIn.as(owner)
                .header("If-Match", "\"%d\"".formatted(version))
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), what, tagSet))
                .put(path)
                .then()
                .statusCode(200);
    }

    /** An article whose lines are its blocks. */
    public static UUID article(UUID project, String lines) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var text = StoredText.of(lines);
            var blocks = Blocks.propose(text);
            var words = Segmentation.of(text, blocks, Locale.ENGLISH).words().size();
            var article = new Article(UUID.randomUUID(), project, UUID.randomUUID(), "en", Instant.now());
            article.title = "An article";
            article.persist();
            new TextVersion(article.currentTextId, article.id, 1, text, words, Instant.now()).persist();
            for (int i = 0; i < blocks.size(); i++) {
                new BlockRow(article.currentTextId, i, blocks.get(i)).persist();
            }
            return article.id;
        });
    }
}
