import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The database that a bench runs on: H2 in the data folder, or a PostgreSQL of the machine with default settings. */
final class Database implements AutoCloseable {

    private final Path folder;
    private final Path programs;
    private final int port;
    private int databases;

    private Database(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /** @param kind {@code h2} or {@code postgresql} */
    static Database open(String kind, Path temporary) throws Exception {
        if (kind.equals("h2")) {
            return new Database(temporary, null, 0);
        }
        var programs = programs();
        var folder = Files.createDirectory(temporary.resolve("postgresql"));
        var port = 20_000 + (int) (ProcessHandle.current().pid() % 30_000);
        run(List.of("chmod", "755", temporary.toString()));
        if (root()) {
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        run(asServer(programs.resolve("initdb").toString(), "-D", folder + "/data", "-A", "trust", "-U", "stet", "--locale=C.UTF-8"));
        run(asServer(programs.resolve("pg_ctl").toString(), "-D", folder + "/data", "-w", "-l", folder + "/log",
                "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder, "start"));
        return new Database(folder, programs, port);
    }

    boolean isH2() {
        return programs == null;
    }

    /** The folder of the packaged application for this database. */
    String application() {
        return isH2() ? "quarkus-app" : "quarkus-app-postgresql";
    }

    /** The settings of an application that gets a database of its own. */
    Map<String, String> settings() throws Exception {
        if (isH2()) {
            return Map.of();
        }
        var name = "bench" + ++databases;
        run(List.of(programs.resolve("createdb").toString(), "-h", "127.0.0.1", "-p", "" + port, "-U", "stet", name));
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/" + name,
                "quarkus.datasource.username", "stet",
                "quarkus.datasource.password", "stet");
    }

    @Override
    public void close() throws Exception {
        if (!isH2()) {
            run(asServer(programs.resolve("pg_ctl").toString(), "-D", folder + "/data", "-m", "fast", "stop"));
        }
    }

    private static Path programs() throws Exception {
        var named = System.getenv("STET_POSTGRESQL");
        if (named != null) {
            return Path.of(named);
        }
        try (var versions = Files.walk(Path.of("/usr/lib/postgresql"), 2)) {
            return versions.filter(path -> Files.isExecutable(path.resolve("initdb")))
                    .max(Path::compareTo)
                    .orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException("no PostgreSQL: apt-get install postgresql, or name the folder of initdb in STET_POSTGRESQL", e);
        }
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    /** PostgreSQL refuses to run as root. */
    private static List<String> asServer(String... command) {
        return root()
                ? Stream.concat(Stream.of("runuser", "-u", "postgres", "--"), Stream.of(command)).toList()
                : List.of(command);
    }

    private static void run(List<String> command) throws Exception {
        var log = Files.createTempFile("bench-", ".log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(log));
        }
        Files.delete(log);
    }
}
