package org.stet.source;

import java.util.Collection;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/**
 * What the maker of a source or a target says anew of it while others see it as it was handed in. It is the maker's alone, in
 * a table of its own: nothing of the row that others are shown moves, its version neither. It comes out with a reading that
 * tells of it, and means nothing while an editor vouches for what all readers share.
 */
@MappedSuperclass
abstract class Draft extends PanacheEntityBase {

    /** That of the source or the target. */
    @Id
    public UUID id;

    @Column(name = "project_id", nullable = false, updatable = false)
    public UUID project;

    /** The maker. */
    @Column(name = "account_id", nullable = false, updatable = false)
    public UUID account;

    /** At whose desk it was said last; {@code null} for none. */
    @Column(name = "reading_id")
    public @Nullable UUID reading;

    @Column(nullable = false, length = Source.NAME_LENGTH)
    public String name;

    /** Whether its maker took it back. */
    @Column(nullable = false)
    public boolean withdrawn;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Draft() {} // for Hibernate

    Draft(UUID id, UUID project, UUID account, String name, boolean withdrawn, UUID lastChange) {
        this.id = id;
        this.project = project;
        this.account = account;
        this.name = name;
        this.withdrawn = withdrawn;
        this.lastChange = lastChange;
    }

    /**
     * The version of the state that its maker sees: it goes on from the one that was handed in, and on again from this one
     * when the draft comes out.
     *
     * @param handedIn the version of what others see
     */
    int versionAfter(int handedIn) {
        return handedIn + 1 + version;
    }

    /**
     * Whether it comes out with a reading that is handed in.
     *
     * @param pointed what that reading points to
     * @param readings the reading itself and those of earlier texts that it came from
     */
    boolean comesOutWith(Collection<UUID> pointed, Collection<UUID> readings) {
        return pointed.contains(id) || reading == null || readings.contains(reading);
    }
}
