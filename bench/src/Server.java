import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An application as a process of its own, with the JVM flags of {@code ./run}. */
final class Server implements AutoCloseable {

    private static final List<String> FLAGS = List.of("-Xms128m", "-Xmx512m", "-XX:MetaspaceSize=160m", "-XX:+UseSerialGC");

    private static final long PATIENCE = 120_000_000_000L;

    final int port = freePort();
    private final Path jar;
    private final Path data;
    private final Map<String, String> settings;
    private final List<String> more;
    private Process process;

    Server(Path jar, Path data, Map<String, String> settings) throws IOException {
        this(jar, data, settings, List.of());
    }

    private Server(Path jar, Path data, Map<String, String> settings, List<String> more) throws IOException {
        this.more = more;
        this.jar = jar;
        this.data = data;
        this.settings = settings;
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: ./mvnw package -DskipTests");
        }
    }

    /** The same with the archive of classes that {@code ./run} makes in a rehearsal of a start. */
    Server rehearsed() throws Exception {
        var archive = Path.of(data + ".jsa");
        var rehearsal = new Server(
                jar,
                Path.of(data + "-rehearsal"),
                Map.of("stet.start.rehearsal", "true"),
                List.of("-XX:ArchiveClassesAtExit=" + archive));
        var log = rehearsal.launch();
        if (!rehearsal.process.waitFor(PATIENCE, TimeUnit.NANOSECONDS) || !Files.exists(archive)) {
            rehearsal.kill();
            throw new IllegalStateException("the rehearsal left no archive:\n" + Files.readString(log));
        }
        return new Server(jar, data, settings, List.of("-XX:SharedArchiveFile=" + archive));
    }

    /** Starts it and returns the milliseconds until {@code path} was answered. */
    long start(String path) throws Exception {
        var began = System.nanoTime();
        var log = launch();
        while (!answers(path)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE) {
                kill();
                throw new IllegalStateException("it did not answer " + path + ":\n" + Files.readString(log));
            }
            Thread.sleep(10);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** @return where it writes what it has to say */
    private Path launch() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Xlog:cds*=off");
        command.addAll(more);
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dstet.data=" + data);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        var log = Path.of(data + ".log");
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return log;
    }

    private boolean answers(String path) {
        try (var wire = new Wire(port)) {
            return wire.get(path).status() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Resident memory in MB, as Linux counts it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /**
     * MB of the heap that are in use when all garbage has been collected: the serial collector leaves them in the old
     * generation, while new garbage begins to gather in the other.
     */
    double heapAfterCollection() throws IOException, InterruptedException {
        command("GC.run");
        return command("GC.heap_info").stream()
                .filter(line -> line.contains("tenured generation"))
                .mapToLong(line -> Long.parseLong(line.replaceFirst(".* used (\\d+)K.*", "$1")))
                .sum() / 1024.0;
    }

    private List<String> command(String what) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, "" + process.pid(), what).redirectErrorStream(true).start();
        var lines = new String(asked.getInputStream().readAllBytes()).lines().toList();
        if (asked.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        return lines;
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
