import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriters;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Sheet;

/** Word files as LibreOffice sets them, beside the PDFs of the same packs: what stands in line 14 of each, and how many pages. */
final class WordBesidePdf {

    private static final int SHOWN = 20;
    private static final int MINUTES = 10;

    private final List<Combination> combinations;
    private final int paragraphs;

    /**
     * @param packs how many, spread over all combinations with line numbers
     * @param paragraphs how often those of the article follow each other
     */
    WordBesidePdf(int packs, int paragraphs) {
        var numbered = Combination.all().stream().filter(each -> each.layout().lineNumbers()).toList();
        // A step that shares no factor with their number meets all values of every switch.
        combinations = IntStream.range(0, Math.min(packs, numbered.size()))
                .mapToObj(i -> numbered.get((int) (i * 101L % numbered.size())))
                .toList();
        this.paragraphs = paragraphs;
    }

    /** Whether no line differs; false where there is no LibreOffice. */
    boolean compare() throws Exception {
        var office = office();
        if (office == null) {
            System.out.println("no LibreOffice, so no Word file was looked at: apt-get install libreoffice-writer, or name its soffice in STET_SOFFICE");
            return false;
        }
        var folder = Bench.temporaryFolder();
        var packs = new LinkedHashMap<String, Combination>();
        for (var i = 0; i < combinations.size(); i++) {
            var name = "pack%04d".formatted(i);
            packs.put(name, combinations.get(i));
            Files.write(folder.resolve(name + ".docx"), written("docx", combinations.get(i).pack(paragraphs)));
        }
        var began = System.nanoTime();
        print(office, folder, packs);
        System.out.printf("%d packs as Word files, set by %s in %.0f s%n", packs.size(), version(office), (System.nanoTime() - began) / 1e9);
        return compare(folder, packs);
    }

    private boolean compare(Path folder, Map<String, Combination> packs) throws IOException {
        var compared = 0;
        var differences = new ArrayList<String>();
        var ratios = new ArrayList<Double>();
        var ours = 0;
        var theirs = 0;
        for (var each : packs.entrySet()) {
            var pack = each.getValue().pack(paragraphs);
            var pdf = NumberedLines.of(written("pdf", pack));
            var word = NumberedLines.of(Files.readAllBytes(folder.resolve(each.getKey() + ".pdf")));
            ours += pdf.pages();
            theirs += word.pages();
            ratios.add((double) word.pages() / pdf.pages());
            if (pdf.lines().size() != lines(pack)) {
                throw new IllegalStateException("%d of %d lines found in the PDF of %s".formatted(pdf.lines().size(), lines(pack), each.getValue()));
            }
            compared += pdf.lines().size();
            for (var i = 0; i < Math.max(pdf.lines().size(), word.lines().size()); i++) {
                var own = i < pdf.lines().size() ? pdf.lines().get(i) : null;
                var other = i < word.lines().size() ? word.lines().get(i) : null;
                if (own == null || !own.equals(other)) {
                    differences.add("%s: PDF %s, Word %s".formatted(each.getValue(), own, other));
                }
            }
        }
        System.out.printf("  pages: %d by LibreOffice, %d in the PDFs; of a pack, one to the other: %s%n", theirs, ours, Bench.spread("%.2f", ratios));
        System.out.printf("  lines with their numbers compared: %,d, %d differ (target 0)%n", compared, differences.size());
        differences.stream().limit(SHOWN).forEach(each -> System.out.println("    " + each));
        return differences.isEmpty();
    }

    /** How many numbered lines a pack has; on the teacher's page an article runs on. */
    private static int lines(Pack pack) {
        return pack.sheets().stream()
                .filter(sheet -> sheet.kind() != Sheet.Kind.TEACHER)
                .flatMap(sheet -> sheet.parts().stream())
                .mapToInt(part -> part instanceof Part.Article article ? article.lines().size() : 0)
                .sum();
    }

    private static byte[] written(String format, Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        PackWriters.of(format).write(pack, out);
        return out.toByteArray();
    }

    private static void print(Path office, Path folder, Map<String, Combination> packs) throws Exception {
        var command = new ArrayList<>(List.of(
                office.toString(), "--headless", "--norestore", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", "pdf", "--outdir", folder.toString()));
        packs.keySet().forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
        var log = folder.resolve("soffice.log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice took more than " + MINUTES + " minutes");
        }
        for (var name : packs.keySet()) {
            if (!Files.exists(folder.resolve(name + ".pdf"))) {
                throw new IllegalStateException("LibreOffice made no PDF of " + packs.get(name) + "\n" + Files.readString(log));
            }
        }
    }

    private static String version(Path office) throws IOException {
        var asked = new ProcessBuilder(office.toString(), "--version").redirectErrorStream(true).start();
        return new String(asked.getInputStream().readAllBytes()).replaceAll("(LibreOffice [\\d.]+)[\\s\\S]*", "$1").strip();
    }

    /** The one that was named, else the system's, else {@code null}. */
    private static Path office() {
        var named = System.getenv("STET_SOFFICE");
        if (named != null) {
            return Files.isExecutable(Path.of(named)) ? Path.of(named) : null;
        }
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
