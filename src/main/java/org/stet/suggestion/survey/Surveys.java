package org.stet.suggestion.survey;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.stet.article.Article;
import org.stet.http.CanonicalJson;
import org.stet.http.Paging;
import org.stet.job.JobView;
import org.stet.job.Jobs;
import org.stet.job.NewJob;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.Role;

/** Has the rules asked about all articles of a project, and shows what was counted. */
@ApplicationScoped
class Surveys {

    private final Members members;
    private final Jobs jobs;

    Surveys(Members members, Jobs jobs) {
        this.members = members;
        this.jobs = jobs;
    }

    /**
     * Queues a survey for an editor. While one is at work in the project, that one is the answer.
     *
     * @param change made by the client; becomes the id of the job
     */
    JobView start(UUID projectId, UUID change) {
        members.require(projectId, Role.EDITOR);
        var asked = QuarkusTransaction.joiningExisting().call(() -> {
            Project project = Project.findById(projectId);
            return new NewJob(
                    change,
                    SurveyWorker.KIND,
                    projectId,
                    SurveyWorker.KIND + " " + projectId,
                    SurveyPlan.of(project),
                    Article.countOfProject(projectId));
        });
        return jobs.queue(asked);
    }

    /** The survey that was asked for last, however far it came or how it ended. Asks for no role. */
    Optional<JobView> newest(UUID projectId) {
        return jobs.newest(SurveyWorker.KIND, projectId);
    }

    /** What the last survey that was done has counted; empty before the first. Asks for no role. */
    Optional<SurveyView> latest(UUID projectId, Paging paging) {
        return jobs.lastDone(SurveyWorker.KIND, projectId).map(job -> {
            var result = CanonicalJson.read(Objects.requireNonNull(job.result()).toString(), SurveyResult.class);
            var finished = Objects.requireNonNull(job.finished());
            return SurveyView.of(job.id(), finished, result, SurveyRows.page(job.id(), paging));
        });
    }
}
