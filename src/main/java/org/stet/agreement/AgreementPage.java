package org.stet.agreement;

import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.http.FormulaGuard;
import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.job.Jobs;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.ProjectNav;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;

/** How far readers agree, as a page: figures, plots, and the passages behind them. */
@Path("/projects/{project}/agreement")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AgreementPage {

    private final Members members;
    private final Agreeing agreeing;
    private final Intervals intervals;
    private final Jobs jobs;
    private final SchemaVersions schemas;
    private final AgreementMessages messages;

    AgreementPage(
            Members members,
            Agreeing agreeing,
            Intervals intervals,
            Jobs jobs,
            SchemaVersions schemas,
            AgreementMessages messages) {
        this.members = members;
        this.agreeing = agreeing;
        this.intervals = intervals;
        this.jobs = jobs;
        this.schemas = schemas;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance agreement(AgreementPageView view);

        static native TemplateInstance passages(PassagePageView view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String page(@RestPath UUID project, @BeanParam AskedParameters asked, @BeanParam FocusParameters close) {
        members.require(project, Role.REVIEWER);
        String refused = null;
        Agreeing.Measured measured;
        try {
            measured = agreeing.measure(project, asked.asked(), close);
        } catch (ProblemException e) {
            if (e.type() != ProblemType.INVALID_REQUEST) {
                throw e;
            }
            // The form stays as it was filled in, beside figures of the usual choice.
            refused = e.detail();
            measured = agreeing.measure(project, Asked.USUAL, new FocusParameters());
        }
        var nav = ProjectNav.of(project, members.role(project), "agreement");
        return Templates.agreement(AgreementPages.page(nav, stylesheet(project), measured, asked, refused, messages))
                .render();
    }

    private static String stylesheet(UUID project) {
        return ProjectTagSets.stylesheet(project, Project.<Project>findById(project).schemaVersionId);
    }

    @GET
    @Path("/passages")
    @Transactional
    @Operation(hidden = true)
    public String passages(
            @RestPath UUID project,
            @BeanParam AskedParameters asked,
            @BeanParam FocusParameters close,
            @BeanParam PassageParameters parameters,
            @Valid @BeanParam Paging paging) {
        members.require(project, Role.REVIEWER);
        var chosen = asked.asked();
        var list = agreeing.passages(project, chosen, close, parameters, paging);
        var tagSet = schemas.tagSet(Project.<Project>findById(project).schemaVersionId);
        var labels = new HashMap<String, Label>();
        tagSet.labels().forEach(label -> labels.put(label.id(), label));
        var kept = List.of(
                chosen.query(),
                query("of", close.of),
                query("left", close.left),
                query("right", close.right),
                query("row", parameters.row),
                query("column", parameters.column),
                query("within", parameters.within),
                query("paragraph", parameters.paragraph));
        var path = AgreementPages.path(project);
        var rows = list.items().stream()
                .map(passage -> AgreementPages.passage(passage, labels, messages))
                .toList();
        var next = list.next();
        return Templates.passages(new PassagePageView(
                        ProjectNav.of(project, members.role(project), "agreement"),
                        stylesheet(project),
                        AgreementPages.address(
                                path,
                                chosen.query(),
                                query("of", close.of),
                                query("left", close.left),
                                query("right", close.right)),
                        close.of == null ? messages.passages() : messages.passagesOf(subject(close.of, labels)),
                        limits(parameters, rows, labels),
                        list.total(),
                        List.of(
                                pill(path, kept, null, parameters.show, messages.showAll()),
                                pill(path, kept, "differ", parameters.show, messages.showDiffer()),
                                pill(path, kept, "agree", parameters.show, messages.showAgree())),
                        rows,
                        next == null
                                ? null
                                : address(path, kept, query("show", parameters.show), query("after", next))))
                .render();
    }

    private static String subject(String of, Map<String, Label> labels) {
        var id = of.substring(of.indexOf(':') + 1);
        var label = labels.get(id);
        return label == null ? "“%s”".formatted(id) : label.name();
    }

    private List<String> limits(
            PassageParameters parameters, List<PassagePageView.Row> rows, Map<String, Label> labels) {
        var limits = new ArrayList<String>();
        if (parameters.row != null && parameters.column != null) {
            limits.add(messages.passagesOfCell(name(parameters.row, labels), name(parameters.column, labels)));
        }
        if (parameters.within != null && !rows.isEmpty()) {
            limits.add(
                    parameters.paragraph == null
                            ? messages.passagesIn(rows.get(0).title())
                            : messages.passagesInParagraph(rows.get(0).title(), parameters.paragraph));
        }
        return limits;
    }

    private String name(String id, Map<String, Label> labels) {
        var label = labels.get(id);
        return label == null ? messages.notMarked() : label.name();
    }

    private static PassagePageView.Pill pill(
            String path, List<String> kept, @Nullable String show, @Nullable String here, String name) {
        boolean isHere = show == null ? here == null || here.isBlank() || here.equals("all") : show.equals(here);
        return new PassagePageView.Pill(name, address(path, kept, query("show", show)), isHere);
    }

    private static String address(String path, List<String> kept, String... more) {
        var all = new ArrayList<>(kept);
        all.addAll(List.of(more));
        return AgreementPages.address(path + "/passages", all.toArray(String[]::new));
    }

    static String query(String name, @Nullable String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Every figure with what it stands on; cells that a spreadsheet would run are guarded. */
    @GET
    @Path("/table.csv")
    @Produces("text/csv; charset=utf-8; header=present")
    @Transactional
    @Operation(hidden = true)
    public Response table(@RestPath UUID project, @BeanParam AskedParameters asked) {
        members.require(project, Role.REVIEWER);
        var measured = agreeing.measure(project, asked.asked(), new FocusParameters());
        var nav = ProjectNav.of(project, members.role(project), "agreement");
        var view = AgreementPages.page(nav, "", measured, asked, null, messages);
        var written = new StringWriter();
        var csv = CsvWriter.builder().build(written);
        csv.writeRecord(
                "subject",
                "measure",
                "figure",
                "low",
                "high",
                "reason",
                "unit",
                "threshold",
                "units",
                "readers",
                "articles");
        var figures = view.figures();
        if (figures != null) {
            figures.every()
                    .forEach(row -> csv.writeRecord(
                            row.cells().stream().map(FormulaGuard::guarded).toList()));
        }
        return Response.ok(written.toString())
                .header("Content-Disposition", "attachment; filename=\"agreement.csv\"")
                .build();
    }

    @POST
    @Path("/intervals")
    @Blocking
    @Operation(hidden = true)
    public Response start(@RestPath UUID project, @BeanParam AskedParameters asked) {
        var chosen = asked.asked();
        // A form that is sent twice finds the job at work the second time, so the id may be made here.
        intervals.start(project, chosen, UUID.randomUUID(), null);
        return back(project, chosen);
    }

    @POST
    @Path("/intervals/{job}/cancel")
    @Blocking
    @Operation(hidden = true)
    public Response cancel(@RestPath UUID project, @RestPath UUID job, @BeanParam AskedParameters asked) {
        members.require(project, Role.REVIEWER);
        var found = jobs.require(job);
        if (!found.project().equals(project) || !found.kind().equals(IntervalWorker.KIND)) {
            throw ProblemException.unknown();
        }
        jobs.cancel(job);
        return back(project, asked.asked());
    }

    private static Response back(UUID project, Asked asked) {
        return Response.seeOther(URI.create(AgreementPages.address(AgreementPages.path(project), asked.query())))
                .build();
    }
}
