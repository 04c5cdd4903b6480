package org.stet.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder in which one installation of Stet keeps its data. */
final class DataFolder {

    static final String DEFAULT = "data";

    private static final int KEY_BYTES = 32;

    private final Path path;

    DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /**
     * The URL of the H2 database. Without {@code WRITE_DELAY=0} H2 acknowledges commits that a crash of the process then
     * loses; with it, each is with the operating system before it is acknowledged. Every commit writes the pages that it
     * touched anew, so they are small. By itself H2 keeps eight statements parsed on a connection, fewer than one page asks
     * for, and works out with each of them whether an earlier result still holds.
     *
     * @throws IllegalArgumentException if the path holds a semicolon, behind which H2 would read settings
     */
    String h2Url() {
        if (path.toString().contains(";")) {
            throw new IllegalArgumentException("The data folder's path must not hold a semicolon: " + path);
        }
        return "jdbc:h2:file:" + path.resolve("stet").toString().replace('\\', '/')
                + ";WRITE_DELAY=0;PAGE_SIZE=2048;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=FALSE";
    }

    /**
     * The key that encrypts session cookies, made when first asked for and readable by the owner of the folder alone. It
     * outlives a restart, so people stay signed in; several processes on one folder share it.
     */
    String cookieKey() {
        var file = path.resolve("cookie.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the session cookies can be neither read nor made: " + file, e);
        }
    }

    private void make(Path file) throws IOException {
        prepare();
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        // Written aside and moved whole: another process that starts at the same moment never reads half a key.
        var draft = Files.createTempFile(path, "cookie", ".key", ownerOnly("rw-------"));
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // the other process was first: its key counts
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What people write is nobody else's on this machine; a folder that exists keeps the rights it was given. */
    private void prepare() throws IOException {
        if (!Files.isDirectory(path)) {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            try {
                Files.createDirectory(path, ownerOnly("rwx------"));
            } catch (FileAlreadyExistsException e) {
                // another process that starts at the same moment made it
            }
        }
    }

    private FileAttribute<?>[] ownerOnly(String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
