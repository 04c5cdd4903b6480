package org.stet.agreement;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.agreement.PassagePageView.Pill;
import org.stet.http.Paging;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** The answers behind a figure about a question, as a page. */
@Path("/projects/{project}/agreement/answers")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AnswersPage {

    private final Members members;
    private final Agreeing agreeing;
    private final AgreementMessages messages;

    AnswersPage(Members members, Agreeing agreeing, AgreementMessages messages) {
        this.members = members;
        this.agreeing = agreeing;
        this.messages = messages;
    }

    /**
     * @param shows all, those that differ and those that agree, each with its address
     * @param targets whether the question is about targets in the articles
     * @param next address of the next page; null on the last
     */
    record View(
            ProjectNav nav,
            String back,
            List<Pill> shows,
            AnswerList list,
            boolean targets,
            @Nullable String next) {}

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance answers(View view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String answers(
            @RestPath UUID project,
            @BeanParam AskedParameters asked,
            @BeanParam AnswerParameters parameters,
            @Valid @BeanParam Paging paging) {
        members.require(project, Role.REVIEWER);
        var chosen = asked.asked();
        var list = agreeing.answers(project, chosen, parameters, paging);
        var path = AgreementPages.path(project);
        var here = parameters.shown();
        var next = list.next();
        return Templates.answers(new View(
                        ProjectNav.of(project, members.role(project), "agreement"),
                        AgreementPages.address(path, chosen.query()),
                        Stream.of(Passages.Show.values())
                                .map(show ->
                                        new Pill(name(show), address(path, chosen, list, show, null), show == here))
                                .toList(),
                        list,
                        list.items().stream().anyMatch(item -> !item.target().isEmpty()),
                        next == null ? null : address(path, chosen, list, here, next)))
                .render();
    }

    private String name(Passages.Show show) {
        return switch (show) {
            case ALL -> messages.showAll();
            case DIFFER -> messages.showDiffer();
            case AGREE -> messages.showAgree();
        };
    }

    private static String address(
            String path, Asked asked, AnswerList list, Passages.Show show, @Nullable String after) {
        return AgreementPages.address(
                path + "/answers",
                asked.query(),
                AgreementPage.query("question", list.question()),
                show == Passages.Show.ALL ? "" : "show=" + show.name().toLowerCase(Locale.ROOT),
                AgreementPage.query("after", after));
    }
}
