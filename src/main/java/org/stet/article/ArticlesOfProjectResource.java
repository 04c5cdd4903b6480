package org.stet.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import org.stet.article.door.Incoming;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;

/** The articles of a project, and what would become one. */
@Path("/api/projects/{project}")
@Authenticated
@Tag(name = "Articles")
class ArticlesOfProjectResource {

    private final Members members;
    private final Importing importing;

    ArticlesOfProjectResource(Members members, Importing importing) {
        this.members = members;
        this.importing = importing;
    }

    /** Pasted words whose import is to be shown. */
    record Paste(
            @JsonDeserialize(using = StringDeserializer.class)
            @Schema(description = "The clipboard's text/plain")
            @NotNull
            String text,

            @JsonDeserialize(using = StringDeserializer.class)
            @Schema(description = "The clipboard's text/html, which tells headings and paragraphs")
            @Nullable
            String html,

            @Schema(description = "The title, if the person knows better than the text") @Size(max = 500) @Nullable
            String title,

            @Schema(description = "Whether a title that the text lacks becomes its first block; true if left out")
            @Nullable
            Boolean addTitle) {}

    @GET
    @Path("/articles")
    @Operation(summary = "The articles of a project, oldest first")
    public Page<ArticleView> list(
            @RestPath UUID project,
            @RestQuery @Parameter(description = "Words in title, outlet, byline or story") @Nullable String q,
            @RestQuery @Parameter(description = "A language tag (BCP 47)") @Nullable String language,
            @RestQuery @Parameter(description = "A story, as it is written") @Nullable String story,
            @RestQuery @Parameter(description = "The withdrawn articles instead; for editors") boolean withdrawn,
            @Valid @BeanParam Paging paging) {
        members.require(project, withdrawn ? Role.EDITOR : Role.VIEWER);
        return ArticleRows.page(project, new ArticleRows.Wanted(q, language, story, withdrawn), paging);
    }

    @POST
    @Path("/import-previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What pasted words would become; saves nothing")
    public PreviewView paste(@RestPath UUID project, @NotNull @Valid Paste paste) {
        boolean addTitle = paste.addTitle() == null || paste.addTitle();
        return importing.preview(project, Incoming.paste(paste.text(), paste.html()), paste.title(), addTitle);
    }

    @POST
    @Path("/import-previews")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "What a file (.txt, .md, .html, .docx) would become; saves nothing")
    public PreviewView file(
            @RestPath UUID project,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Size(max = 500) @Nullable String title,
            @RestForm @Nullable Boolean addTitle) {
        members.require(project, Role.EDITOR);
        if (file == null) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "There is no file in the request.")
                    .field("file", "Send the file as the form's part \"file\".");
        }
        return importing.preview(project, incoming(file), title, addTitle == null || addTitle);
    }

    private static Incoming incoming(FileUpload file) {
        try {
            return Incoming.file(file.fileName(), file.contentType(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
