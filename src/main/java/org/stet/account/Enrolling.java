package org.stet.account;

import java.security.SecureRandom;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Makes accounts. Who may ask for one is the caller's question. */
@ApplicationScoped
public class Enrolling {

    /** Letters and digits that are not taken for one another when read from a screen or a slip of paper. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GENERATED_LENGTH = 12;

    private final Passwords passwords;
    private final PasswordSettings settings;
    private final EntityManager entities;
    private final Event<OwnerEnrolled> ownerEnrolled;
    private final SecureRandom random = new SecureRandom();

    Enrolling(
            Passwords passwords,
            PasswordSettings settings,
            EntityManager entities,
            Event<OwnerEnrolled> ownerEnrolled) {
        this.passwords = passwords;
        this.settings = settings;
        this.entities = entities;
        this.ownerEnrolled = ownerEnrolled;
    }

    /**
     * @param name what they will sign in with
     * @param password in plain words; stored as a hash alone
     * @throws ProblemException {@code invalid-request} with the refused fields; {@code conflict} if the name is taken
     */
    @Transactional
    public Account enrol(UUID id, String name, String displayName, String password, boolean administrator) {
        var refusal = ProblemException.of(ProblemType.INVALID_REQUEST, "Some fields are not as they should be.");
        Names.check(refusal, "name", name, displayName);
        Names.checkPassword(refusal, "password", password, settings.shortest());
        if (!refusal.errors().isEmpty()) {
            throw refusal;
        }
        if (Account.byName(name).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "Somebody already signs in with this name.")
                    .field("name", "Choose another name.");
        }
        var account = new Account(id, name, displayName, passwords.hash(password), administrator);
        account.persistAndFlush();
        return account;
    }

    /**
     * Makes the first account, which manages the site. Observers of {@link OwnerEnrolled} give it something to begin
     * with, in the same transaction.
     */
    @Transactional
    Account enrolOwner(String name, String password) {
        var account = enrol(UUID.randomUUID(), name, name, password, true);
        entities.createNativeQuery("insert into first_start (id, account_id) values (1, ?1)")
                .setParameter(1, account.id)
                .executeUpdate();
        ownerEnrolled.fire(new OwnerEnrolled(account.who()));
        return account;
    }

    /** A password for somebody who will choose their own: to be shown once. */
    public String generatedPassword() {
        return random.ints(GENERATED_LENGTH, 0, LEGIBLE.length())
                .mapToObj(LEGIBLE::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .insert(8, '-')
                .insert(4, '-')
                .toString();
    }

    /**
     * The account of somebody who does not exist, such as a reader of the sample project; made if there is none. Nobody
     * can sign in as them.
     *
     * @throws ProblemException {@code conflict} if a person signs in with this name
     */
    @Transactional
    public Account fictional(UUID id, String name, String displayName) {
        var existing = Account.byName(name);
        if (existing.isPresent()
                && (existing.get().canSignIn() || !existing.get().id.equals(id))) {
            throw ProblemException.of(ProblemType.CONFLICT, "Somebody already signs in with this name.")
                    .field("name", "Choose another name.");
        }
        return existing.orElseGet(() -> {
            var account = Account.fictional(id, name, displayName);
            account.persistAndFlush();
            return account;
        });
    }
}
