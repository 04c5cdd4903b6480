package org.stet.agreement;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.agreement.measure.Interval;
import org.stet.agreement.measure.Reason;

/** The interval of one figure, as a run worked it out. */
@Entity
@Table(name = "agreement_interval")
@IdClass(KeptInterval.Key.class)
public class KeptInterval extends PanacheEntityBase {

    /** A figure has one interval in a run. */
    public record Key(UUID run, String subject, String measure) implements Serializable {}

    @Id
    @Column(name = "run_id", nullable = false, updatable = false)
    public UUID run;

    @Id
    @Column(nullable = false, updatable = false, length = 100)
    public String subject;

    @Id
    @Column(nullable = false, updatable = false, length = 40)
    public String measure;

    @Column(updatable = false)
    public @Nullable Double low;

    @Column(updatable = false)
    public @Nullable Double high;

    /** Why there is none; null with an interval. */
    @Column(updatable = false, length = 40)
    public @Nullable String reason;

    protected KeptInterval() {} // for Hibernate

    KeptInterval(UUID run, String subject, String measure, Interval interval) {
        this.run = run;
        this.subject = subject;
        this.measure = measure;
        this.low = interval.low();
        this.high = interval.high();
        var why = interval.reason();
        this.reason = why == null ? null : why.id();
    }

    Interval interval() {
        var why = reason;
        return new Interval(low, high, why == null ? null : Reason.of(why));
    }

    static List<KeptInterval> of(UUID run) {
        return list("run = ?1 order by subject, measure", run);
    }
}
