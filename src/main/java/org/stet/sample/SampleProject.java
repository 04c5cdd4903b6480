package org.stet.sample;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.stet.account.Account;
import org.stet.account.CurrentAccount;
import org.stet.account.Enrolling;
import org.stet.account.Who;
import org.stet.project.Membership;
import org.stet.project.Project;
import org.stet.project.Projects;
import org.stet.project.Role;
import org.stet.source.Casting;
import org.stet.source.NewSource;
import org.stet.source.NewTarget;
import org.stet.source.SourceKind;

/** Makes the sample project as people would make it: through the same activities, with the same checks and history. */
@ApplicationScoped
public class SampleProject {

    /** Some thousand rows: much for a slow disk, nothing that a person should wait longer for. */
    private static final int TIMEOUT_SECONDS = 300;

    private final CurrentAccount current;
    private final Enrolling enrolling;
    private final Projects projects;
    private final Membership membership;
    private final Casting casting;
    private final SampleArticles articles;
    private final SampleReadings readings;
    private final EntityManager entities;

    SampleProject(
            CurrentAccount current,
            Enrolling enrolling,
            Projects projects,
            Membership membership,
            Casting casting,
            SampleArticles articles,
            SampleReadings readings,
            EntityManager entities) {
        this.current = current;
        this.enrolling = enrolling;
        this.projects = projects;
        this.membership = membership;
        this.casting = casting;
        this.articles = articles;
        this.readings = readings;
        this.entities = entities;
    }

    /**
     * The sample project of the person asking, who owns it; made when they ask for the first time. It is there whole or
     * not at all.
     *
     * @return the project's id
     */
    public UUID open() {
        var owner = current.who();
        var ids = new SampleIds(owner.id());
        if (!exists(ids.project())) {
            try {
                QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> make(ids, owner));
            } catch (RuntimeException e) {
                if (!exists(ids.project())) { // otherwise two clicks met, and the other one was faster
                    throw e;
                }
            }
        }
        return ids.project();
    }

    private static boolean exists(UUID project) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Project.findByIdOptional(project).isPresent());
    }

    private void make(SampleIds ids, Who owner) {
        var sample = SampleFile.read();
        projects.create(ids.project(), sample.project(), sample.tagSet(), SampleIds.change(ids.project()), owner);
        var readers = sample.readers().stream().collect(toMap(SampleFile.Reader::key, this::enrol));
        readers.values()
                .forEach(reader -> membership.admit(
                        ids.project(),
                        reader.id,
                        Role.REVIEWER,
                        SampleIds.change(ids.within("members", "", reader.name)),
                        owner));
        sample.targets().forEach(target -> add(target, ids));
        sample.sources().forEach(source -> Optional.ofNullable(source.by())
                .ifPresentOrElse(
                        reader -> current.actFor(reader(readers, reader), () -> add(source, ids)),
                        () -> add(source, ids)));
        forget();
        for (var slug : sample.articles()) {
            var article = SampleFile.article(slug);
            articles.add(slug, article, sample.rights(), ids);
            for (var reading : article.readings()) {
                current.actFor(reader(readers, reading.reader()), () -> readings.hold(slug, article, reading, ids));
                forget();
            }
        }
    }

    /** What is written is not needed again, and Hibernate would look through all of it at every query. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private Account enrol(SampleFile.Reader reader) {
        return enrolling.fictional(SampleIds.reader(reader.key()), "sample reader " + reader.key(), reader.name());
    }

    private static Account reader(Map<String, Account> readers, String key) {
        var reader = readers.get(key);
        if (reader == null) {
            throw new IllegalArgumentException("the sample project has no reader " + key);
        }
        return reader;
    }

    private void add(SampleFile.KnownTarget target, SampleIds ids) {
        var id = ids.target(target.key());
        casting.putTarget(
                id, new NewTarget(SampleIds.change(id), ids.project(), target.name(), true, null, null), null);
    }

    private void add(SampleFile.KnownSource source, SampleIds ids) {
        var id = ids.source(source.key());
        var kind = SourceKind.byId(source.kind())
                .orElseThrow(() -> new IllegalArgumentException("no kind of source: " + source.kind()));
        var confirmed = source.by() == null;
        casting.putSource(
                id,
                new NewSource(
                        SampleIds.change(id),
                        ids.project(),
                        source.name(),
                        kind,
                        source.note(),
                        confirmed ? true : null,
                        null,
                        null),
                null);
    }
}
