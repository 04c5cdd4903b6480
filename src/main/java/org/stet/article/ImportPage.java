package org.stet.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.UUID;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** One page on which an article comes in: text and proposed blocks side by side, before anything is saved. */
@Path("/projects/{project}/import")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ImportPage {

    private final Members members;
    private final Importing importing;
    private final ImportSettings settings;

    ImportPage(Members members, Importing importing, ImportSettings settings) {
        this.members = members;
        this.importing = importing;
        this.settings = settings;
    }

    /** What the page's script begins with; the preview is there when another page sent the words along. */
    record Start(
            UUID project,
            long fileBytes,
            @Nullable Original original,
            @Nullable PreviewView preview) {}

    /** @param problem why what was sent cannot be shown; null when it can, or nothing was sent */
    record View(
            Start start,
            ProjectNav nav,
            ArticleWords words,
            @Nullable String problem,
            String pasted) {

        public String say(String key) {
            return words.say(key);
        }

        public String fileHint() {
            return say("import.file-hint").replace("{size}", "%d MB".formatted(start.fileBytes() >> 20));
        }

        public String dataJson() {
            return CanonicalJson.write(start).replace("<", "\\u003c");
        }

        public String wordsJson() {
            return words.json();
        }
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance bring(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project, @Context HttpHeaders headers) {
        members.require(project, Role.EDITOR);
        return Templates.bring(view(project, headers, null, null, null));
    }

    /** Words or a file from a plain form: the same page with its preview. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @Operation(hidden = true)
    public Response show(
            @RestPath UUID project,
            @RestForm @Nullable String text,
            @RestForm @Nullable String html,
            @RestForm("file") @Nullable FileUpload file,
            @Context HttpHeaders headers) {
        members.require(project, Role.EDITOR);
        Original original = file != null && file.size() > 0
                ? new Original(null, null, base64(file), file.fileName(), file.contentType())
                : new Original(text == null ? "" : text, html, null, null, null);
        try {
            PreviewView preview = importing.preview(project, original.incoming(), null, true);
            return Response.ok(Templates.bring(view(project, headers, original, preview, null)))
                    .build();
        } catch (ProblemException refusal) {
            return Response.status(refusal.type().status())
                    .entity(Templates.bring(view(project, headers, original, null, refusal.detail())))
                    .build();
        }
    }

    private View view(
            UUID project,
            HttpHeaders headers,
            @Nullable Original original,
            @Nullable PreviewView preview,
            @Nullable String problem) {
        String pasted = original == null || original.text() == null ? "" : original.text();
        var start =
                new Start(project, settings.maxFileSize().asLongValue(), preview == null ? null : original, preview);
        return new View(
                start,
                ProjectNav.of(project, members.role(project), "articles"),
                ArticleWords.in(headers.getAcceptableLanguages()),
                problem,
                pasted);
    }

    private static String base64(FileUpload file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
