package org.stet.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Somebody who can sign in. */
@Entity
@Table(name = "account")
public class Account extends PanacheEntityBase {

    /** Stands where a hash would for accounts without a password: no password has it. */
    private static final String NO_PASSWORD = "none";

    /** The account of no one person: under it stand the readings that were settled from those of several. */
    public static final UUID TOGETHER = UUID.fromString("00000000-0000-7000-8000-5e771ed00000");

    @Id
    public UUID id;

    /** What the person signs in with, as they wrote it. */
    @Column(name = "name", nullable = false)
    public String name;

    /** {@link #name} folded by {@link #fold}: no two accounts share it. */
    @Column(name = "name_folded", nullable = false, unique = true)
    public String nameFolded;

    @Column(name = "display_name", nullable = false)
    public String displayName;

    /** Argon2id in PHC string form, with its parameters and salt; see {@link #canSignIn}. */
    @Column(name = "password_hash", nullable = false)
    public String passwordHash;

    @Column(name = "administrator", nullable = false)
    public boolean administrator;

    /** Part of every session cookie: a new stamp ends all sessions of the account. */
    @Column(name = "stamp", nullable = false)
    public UUID stamp;

    @Column(name = "created", nullable = false)
    public Instant created;

    @Version
    @Column(name = "version", nullable = false)
    public int version;

    protected Account() {} // for Hibernate

    Account(UUID id, String name, String displayName, String passwordHash, boolean administrator) {
        this.id = id;
        this.name = name.strip();
        this.nameFolded = fold(name);
        this.displayName = displayName.strip();
        this.passwordHash = passwordHash;
        this.administrator = administrator;
        this.stamp = UUID.randomUUID();
        this.created = Instant.now();
    }

    /** Somebody who does not exist: part of projects, but nobody signs in as them. */
    static Account fictional(UUID id, String name, String displayName) {
        return new Account(id, name, displayName, NO_PASSWORD, false);
    }

    /** Whether a person is behind this account. */
    public boolean canSignIn() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    public static Optional<Account> byName(String name) {
        return find("nameFolded", fold(name)).firstResultOptional();
    }

    /** The accounts of all people, in the order of their folded names. */
    public static List<Account> inNameOrder() {
        return list("passwordHash <> ?1 order by nameFolded", NO_PASSWORD);
    }

    public Who who() {
        return new Who(id, name, displayName, administrator);
    }

    /** The same for names that people would take for one another: case, width and surrounding blanks do not count. */
    static String fold(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
