package org.stet.account;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.http.CanonicalJson;

/** What somebody chose about the desk; there is none before they first choose something. */
@Entity
@Table(name = "preferences")
class Preferences extends PanacheEntityBase {

    @Id
    @Column(name = "account_id")
    public UUID account;

    /** {@link Choices} as canonical JSON. */
    @Column(name = "choices", nullable = false)
    public String choices;

    /** Tells a browser which of two states that it knows is the newer one. */
    @Version
    @Column(name = "version", nullable = false)
    public int version;

    protected Preferences() {} // for Hibernate

    private Preferences(UUID account, String choices) {
        this.account = account;
        this.choices = choices;
    }

    /** Replaces what the account had chosen: the last to write wins, since it is one person. */
    static Preferences keep(UUID account, Choices choices) {
        var json = CanonicalJson.write(choices);
        var preferences =
                Preferences.<Preferences>findByIdOptional(account).orElseGet(() -> new Preferences(account, json));
        preferences.choices = json;
        preferences.persistAndFlush();
        return preferences;
    }
}
