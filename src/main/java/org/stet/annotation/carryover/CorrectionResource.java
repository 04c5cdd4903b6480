package org.stet.annotation.carryover;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.article.Articles;
import org.stet.article.Correcting;
import org.stet.article.NewCorrection;
import org.stet.article.Original;
import org.stet.article.PreviewView;
import org.stet.article.TextChange;
import org.stet.article.TextVersion;
import org.stet.article.VersionView;
import org.stet.http.Clash;
import org.stet.http.Page;
import org.stet.project.Role;

/** The texts that an article has had, and a corrected one for it. */
@Path("/api/articles/{article}/texts")
@Authenticated
@Tag(name = "Corrections")
class CorrectionResource {

    private final Articles articles;
    private final Correcting correcting;
    private final CarryOver carryOver;
    private final CurrentAccount current;

    CorrectionResource(Articles articles, Correcting correcting, CarryOver carryOver, CurrentAccount current) {
        this.articles = articles;
        this.correcting = correcting;
        this.carryOver = carryOver;
        this.current = current;
    }

    /**
     * What a corrected text would be and do.
     *
     * @param replaces the present text, to be sent along when it is put in place
     */
    record CorrectionPreview(
            PreviewView preview,
            UUID replaces,
            List<TextChange> changes,
            Tally tally,

            @Schema(
                    description =
                            "The corrected headline, where the one before is the article's title: sent along, it becomes the"
                                    + " title")
            @Nullable
            String title) {}

    /** A corrected text that was put in place. */
    record CorrectedText(VersionView text, Tally tally) {}

    @GET
    @Operation(summary = "The texts that an article has had, newest first")
    public Page<VersionView> list(@RestPath UUID article) {
        var found = articles.require(article, Role.VIEWER);
        return Page.whole(VersionView.all(found));
    }

    @POST
    @Path("/previews")
    @Operation(
            summary =
                    "What a corrected text would be, change by change, and what it means for those who read the article",
            description = "Saves nothing. Offsets count code points of the present and of the corrected text.")
    public CorrectionPreview preview(
            @RestPath UUID article,
            @RestQuery
                    @Parameter(
                            description =
                                    "Whether the title comes before the text. Left out, it does if it was put before the present text"
                                            + " and no line of the corrected one is like it")
                    @Nullable
                    Boolean addTitle,
            @Valid @NotNull Original original) {
        var drafted = correcting.draft(article, original, addTitle);
        return new CorrectionPreview(
                drafted.preview(),
                drafted.present().id(),
                TextChange.all(drafted.reanchoring().collation()),
                carryOver.tally(drafted, current.who().id()),
                drafted.title());
    }

    @PUT
    @Path("/{text}")
    @Operation(
            summary = "Put a corrected text in the place of the present one",
            description =
                    "The earlier text stays readable with all that was said beside it. Every reading gets an heir on"
                            + " the corrected text: what stands between the same words is carried over, the rest waits for its"
                            + " reader.")
    public CorrectedText correct(@RestPath UUID article, @RestPath UUID text, @Valid @NotNull NewCorrection request) {
        return Clash.settled(() -> {
            var corrected = correcting.correct(article, text, request);
            var before = corrected.before();
            var tally = before == null
                    ? Tally.NOTHING
                    : carryOver.carry(before, text, current.who().id());
            return new CorrectedText(VersionView.of(TextVersion.byId(text).orElseThrow(), corrected.article()), tally);
        });
    }
}
