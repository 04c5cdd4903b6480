package org.stet.handout.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.FixedZip;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** The files of a pack: each format, each sheet alone, or all in one archive. */
@Singleton
class PackFiles {

    static final String ALL = "zip";

    /** Paper first, then what learning platforms take. A format that is not named comes last. */
    private static final List<String> ORDER =
            List.of("pdf", "docx", "html", "h5p-mark", "h5p-mark-older", "h5p-drag", "moodle");

    private static final Comparator<PackWriter> FOR_TEACHERS = Comparator.comparing(
                    (PackWriter writer) -> ORDER.contains(writer.id()) ? ORDER.indexOf(writer.id()) : ORDER.size())
            .thenComparing(PackWriter::id);

    private final List<PackWriter> writers;

    PackFiles(@All List<PackWriter> writers) {
        this.writers = writers.stream().sorted(FOR_TEACHERS).toList();
    }

    /** A file with its name. */
    record PackFile(String name, String mediaType, byte[] bytes) {}

    /** The formats' names, and that of the archive of all. */
    List<String> formats() {
        var formats = new ArrayList<>(writers.stream().map(PackWriter::id).toList());
        formats.add(ALL);
        return formats;
    }

    /**
     * A pack in a format.
     *
     * @param sheet the one that is wanted alone, {@code null} for all; formats for screens know no sheets
     * @throws ProblemException {@code not-found} for a format or a sheet that there is not; {@code conflict} with the reasons
     *     where the pack cannot be written in it
     */
    PackFile file(Pack pack, String format, @Nullable String sheet) {
        if (format.equals(ALL)) {
            return new PackFile(pack.number() + ".zip", "application/zip", archive(pack));
        }
        var writer = writers.stream()
                .filter(each -> each.id().equals(format))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND,
                        "There is no such format. There are: %s.".formatted(String.join(", ", formats()))));
        var wanted = sheet == null ? pack : only(pack, sheet);
        var obstacles = writer.obstacles(wanted);
        if (!obstacles.isEmpty()) {
            var problem = ProblemException.of(ProblemType.CONFLICT, String.join(" ", obstacles));
            obstacles.forEach(obstacle -> problem.field("format", obstacle));
            throw problem;
        }
        return new PackFile(
                name(pack, sheet == null ? writer.id() : sheet, writer), writer.mediaType(), bytes(wanted, writer));
    }

    private static Pack only(Pack pack, String sheet) {
        if (pack.sheets().stream().noneMatch(each -> each.id().equals(sheet))) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "The pack has no such sheet.");
        }
        return pack.only(sheet);
    }

    private static String name(Pack pack, String what, PackWriter writer) {
        return "%s-%s.%s".formatted(pack.number(), what, writer.extension()).toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(Pack pack, PackWriter writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(pack, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Everything that can be written, and a note of what cannot and why. */
    private byte[] archive(Pack pack) {
        var zip = new FixedZip();
        var missing = new ArrayList<String>();
        for (var writer : writers) {
            var obstacles = writer.obstacles(pack);
            if (obstacles.isEmpty()) {
                zip.add(name(pack, writer.id(), writer), bytes(pack, writer));
            } else {
                missing.add(writer.id() + ": " + String.join(" ", obstacles));
            }
        }
        if (!missing.isEmpty()) {
            zip.add("missing.txt", (String.join("\n", missing) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var out = new ByteArrayOutputStream();
        try {
            zip.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
