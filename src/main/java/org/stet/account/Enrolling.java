package org.stet.account;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Makes accounts. Who may ask for one is the caller's question. */
@ApplicationScoped
public class Enrolling {

    private final Passwords passwords;

    Enrolling(Passwords passwords) {
        this.passwords = passwords;
    }

    /**
     * @param name what they will sign in with
     * @param password in plain words; stored as a hash alone
     * @throws ProblemException {@code conflict} if the name is taken
     */
    @Transactional
    public Account enrol(UUID id, String name, String displayName, String password, boolean administrator) {
        if (Account.byName(name).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "Somebody already signs in with this name.")
                    .field("name", "Choose another name.");
        }
        var account = new Account(id, name, displayName, passwords.hash(password), administrator);
        account.persistAndFlush();
        return account;
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
