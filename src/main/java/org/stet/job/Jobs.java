package org.stet.job;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.exception.ConstraintViolationException;

import org.stet.account.CurrentAccount;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;

/** Queues long work, shows how far it is, ends it. */
@ApplicationScoped
public class Jobs {

    private final CurrentAccount current;
    private final Members members;

    Jobs(CurrentAccount current, Members members) {
        this.current = current;
        this.members = members;
    }

    /**
     * Queues a job in the name of the person behind the request, in a transaction of its own. If another about the same
     * topic is at work, that one is the answer. Asks for no role: what it takes is the matter of the room whose work it is.
     *
     * @throws ProblemException {@code change-id-reused} if the id stands for another job
     */
    public JobView queue(NewJob asked) {
        var owner = current.who().id();
        return known(asked, owner).orElseGet(() -> {
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    var job = new Job(asked, owner, Job.now());
                    job.persistAndFlush();
                    return JobView.of(job);
                });
            } catch (ConstraintViolationException e) {
                // Somebody else was first, by some milliseconds.
                return known(asked, owner).orElseThrow(() -> e);
            }
        });
    }

    private static Optional<JobView> known(NewJob asked, UUID owner) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var same = Job.byId(asked.id());
            same.ifPresent(job -> {
                if (!job.owner.equals(owner)
                        || !job.kind.equals(asked.kind())
                        || !job.project.equals(asked.project())) {
                    throw ProblemException.of(
                                    ProblemType.CHANGE_ID_REUSED,
                                    "This id already stands for another job. Make a new one for each.")
                            .field("change", "Used before for something else.");
                }
            });
            return same.or(() -> Job.about(asked.topic())).map(JobView::of);
        });
    }

    /**
     * A job for the person who asked for it, while they are a member of its project, and for the project's editors.
     *
     * @throws ProblemException {@code not-found} for those outside the project; {@code forbidden} for its other members
     */
    public JobView require(UUID id) {
        return JobView.of(open(id));
    }

    /**
     * Ends a job that is queued or running. What its slices have stored stays; one that has ended stays as it is.
     *
     * @throws ProblemException as {@link #require}
     */
    public JobView cancel(UUID id) {
        open(id);
        return QuarkusTransaction.requiringNew().call(() -> {
            Claims.cancel(id);
            return JobView.of(Job.byId(id).orElseThrow());
        });
    }

    private Job open(UUID id) {
        var who = current.who();
        var job = Job.byId(id).orElseThrow(() -> ProblemException.unknown());
        var role = members.role(job.project);
        if (!job.owner.equals(who.id())) {
            Members.requireSufficient(role, Role.EDITOR);
        }
        return job;
    }

    /** The newest job of a kind in a project, however it ended. Asks for no role. */
    public Optional<JobView> newest(String kind, UUID project) {
        return Job.newest(kind, project).map(JobView::of);
    }

    /** The job of a kind in a project that was done last. Asks for no role. */
    public Optional<JobView> lastDone(String kind, UUID project) {
        return Job.lastDone(kind, project).map(JobView::of);
    }
}
