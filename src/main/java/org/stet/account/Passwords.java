package org.stet.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id (RFC 9106) and keeps them in PHC string form, so that a hash knows the parameters it was
 * made with. At most two are computed at a time: each takes tens of megabytes and a processor for as long as it lasts.
 */
@Singleton
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_SECONDS = 10;
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final PasswordSettings settings;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final String nobody;

    Passwords(PasswordSettings settings) {
        this.settings = settings;
        this.nobody = phc(settings.memory(), settings.passes(), salt(), new byte[HASH_BYTES]);
    }

    /** Thrown when too many others are waiting for their turn. */
    static class BusyException extends RuntimeException {
        BusyException() {
            super("too many passwords are being checked", null, false, false);
        }
    }

    String hash(String password) {
        var salt = salt();
        return phc(
                settings.memory(),
                settings.passes(),
                salt,
                argon2id(password, salt, settings.memory(), settings.passes(), HASH_BYTES));
    }

    /** @throws IllegalArgumentException if the hash is not one that {@link #hash} made */
    boolean matches(String password, String hash) {
        var parts = PHC.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash in PHC form");
        }
        var expected = Base64.getDecoder().decode(parts.group(4));
        var actual = argon2id(
                password,
                Base64.getDecoder().decode(parts.group(3)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    /** Does the work of {@link #matches} for nobody, so that time does not tell which accounts exist. */
    void matchNobody(String password) {
        var unused = matches(password, nobody);
    }

    private byte[] argon2id(String password, byte[] salt, int memory, int passes, int length) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build();
        var hash = new byte[length];
        takeTurn();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(canonical(password), hash);
        } finally {
            turns.release();
        }
        return hash;
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    /** One keyboard sends "é" as one character, another as two: the same password on both (RFC 8265, 4.2). */
    private static byte[] canonical(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(UTF_8);
    }

    private byte[] salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static String phc(int memory, int passes, byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(memory, passes, base64.encodeToString(salt), base64.encodeToString(hash));
    }
}
