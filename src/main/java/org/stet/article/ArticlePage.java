package org.stet.article;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.article.door.LanguageGuess;
import org.stet.http.IfMatch;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** An article to read, and where to go with it. */
@Path("/articles/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ArticlePage {

    private final Articles articles;
    private final Members members;
    private final TextVersions texts;
    private final Editing editing;
    private final Validator validator;

    ArticlePage(Articles articles, Members members, TextVersions texts, Editing editing, Validator validator) {
        this.articles = articles;
        this.members = members;
        this.texts = texts;
        this.editing = editing;
        this.validator = validator;
    }

    /**
     * One fact of the form.
     *
     * @param problem why what was sent does not fit; null when it does
     * @param confirm the label of a box that makes a guess somebody's word; null where nothing is guessed
     */
    record Field(
            String name,
            String label,
            @Nullable String value,
            @Nullable String hint,
            @Nullable String problem,
            @Nullable String confirm,
            boolean confirmed) {

        Field(String name, String label, @Nullable String value, @Nullable String hint, @Nullable String problem) {
            this(name, label, value, hint, problem, null, false);
        }
    }

    /** @param notice what went wrong with a form that was sent; null if nothing did */
    record View(
            Article article,
            ReadText text,
            int words,
            Role role,
            ProjectNav nav,
            ArticleWords wording,
            List<Field> fields,
            @Nullable String notice) {

        public String say(String key) {
            return wording.say(key);
        }

        public String title() {
            return article.titleOr(say("article.untitled"));
        }

        /** Outlet, writer and date, as far as they are known, and the number of words. */
        public List<String> origin() {
            return Stream.of(article.outlet, article.byline, article.published, wording.count("article.words", words))
                    .filter(Objects::nonNull)
                    .toList();
        }

        public List<TextPart> parts() {
            return TextPart.of(text);
        }

        public boolean headed() {
            return parts().stream().anyMatch(part -> part.tag().equals("h1"));
        }

        public boolean editor() {
            return role.includes(Role.EDITOR);
        }

        public boolean correctable() {
            return editor() && article.withdrawnAt == null;
        }

        public boolean corrected() {
            return text.number() > 1;
        }

        public String versions() {
            return wording.count("article.versions", text.number());
        }

        public boolean reviewer() {
            return role.includes(Role.REVIEWER) && article.withdrawnAt == null;
        }

        public boolean open() {
            return notice != null || fields.stream().anyMatch(field -> field.problem() != null);
        }
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance read(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID id, @Context HttpHeaders headers) {
        var article = articles.require(id, Role.VIEWER);
        return Templates.read(view(article, headers, Facts.saidOf(article), Set.of(), null));
    }

    @POST
    @Path("/facts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response describe(
            @RestPath UUID id,
            @RestForm int version,
            @RestForm @Nullable String title,
            @RestForm @Nullable String outlet,
            @RestForm @Nullable String byline,
            @RestForm @Nullable String published,
            @RestForm @Nullable String sourceUrl,
            @RestForm @Nullable String language,
            @RestForm boolean languageRight,
            @RestForm @Nullable String rights,
            @RestForm @Nullable String story,
            @Context HttpHeaders headers) {
        var article = articles.require(id, Role.EDITOR);
        var sent = new Facts(title, outlet, byline, published, sourceUrl, language, rights, story);
        // A guess that nobody touched stays a guess, unless somebody says that it is right.
        boolean untouched = article.languageGuessed && Objects.equals(sent.language(), shownLanguage(article));
        var facts = untouched && !languageRight ? sent.withLanguage(null) : sent;
        var broken = validator.validate(facts);
        if (!broken.isEmpty()) {
            return answer(422, view(article, headers, facts, broken, null));
        }
        if (version != article.version) {
            String notice = ArticleWords.in(headers.getAcceptableLanguages()).say("article.conflict");
            return answer(412, view(article, headers, Facts.saidOf(article), Set.of(), notice));
        }
        // A form that is sent twice finds another version the second time, so the change id may be made here.
        editing.describe(id, UUID.randomUUID(), new IfMatch(List.of(Integer.toString(version))), facts);
        return Response.seeOther(URI.create("/articles/" + id)).build();
    }

    private static Response answer(int status, View view) {
        return Response.status(status).entity(Templates.read(view)).build();
    }

    private View view(
            Article article,
            HttpHeaders headers,
            Facts facts,
            Set<ConstraintViolation<Facts>> broken,
            @Nullable String notice) {
        var wording = ArticleWords.in(headers.getAcceptableLanguages());
        var role = members.role(article.projectId);
        return new View(
                article,
                texts.read(article.currentTextId),
                TextVersion.sizeOf(article.currentTextId).words(),
                role,
                ProjectNav.of(article.projectId, role, "articles"),
                wording,
                fields(article, facts, broken, wording),
                notice);
    }

    /** One that is not known is for people to fill in. */
    private static @Nullable String shownLanguage(Article article) {
        return LanguageGuess.isUnknown(article.language) ? null : article.language;
    }

    private static Field language(
            Article article, Facts facts, Set<ConstraintViolation<Facts>> broken, ArticleWords wording) {
        var said = field("language", facts.language(), broken, wording);
        var shown = shownLanguage(article);
        boolean confirmed = said.value() != null && said.value().equals(shown);
        if (!article.languageGuessed || said.problem() != null || said.value() != null && !confirmed) {
            return said;
        }
        if (shown == null) {
            return new Field(said.name(), said.label(), null, wording.say("fact.language-unknown"), null);
        }
        var hint = wording.say("fact.language-guessed");
        return new Field(said.name(), said.label(), shown, hint, null, wording.say("fact.language-right"), confirmed);
    }

    private static List<Field> fields(
            Article article, Facts facts, Set<ConstraintViolation<Facts>> broken, ArticleWords wording) {
        return Stream.of(
                        field("title", facts.title(), broken, wording),
                        field("outlet", facts.outlet(), broken, wording),
                        field("byline", facts.byline(), broken, wording),
                        field("published", facts.published(), broken, wording),
                        field("sourceUrl", facts.sourceUrl(), broken, wording),
                        language(article, facts, broken, wording),
                        field("rights", facts.rights(), broken, wording),
                        field("story", facts.story(), broken, wording))
                .toList();
    }

    private static Field field(
            String name, @Nullable String value, Set<ConstraintViolation<Facts>> broken, ArticleWords wording) {
        String problem = broken.stream()
                .filter(each ->
                        ArticleResource.field(each.getPropertyPath().toString()).equals(name))
                .map(ConstraintViolation::getMessage)
                .findFirst()
                .orElse(null);
        String hint = wording.texts().get("fact." + name + "-hint");
        return new Field(name, wording.say("fact." + name), value, hint, problem);
    }
}
