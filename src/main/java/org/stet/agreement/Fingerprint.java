package org.stet.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.stet.project.Project;

/**
 * Tells whether two measurements are of the same: ids of readings, and what each of them stands at, say all.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(
            Project project,
            Asked asked,
            List<Material.Reader> readers,
            List<Material.Text> texts,
            Map<UUID, Long> states) {
        var said = new StringBuilder(question(asked)).append('\n').append(project.schemaVersionId);
        readers.forEach(reader -> said.append('\n').append(reader.account()));
        for (var text : texts) {
            said.append('\n')
                    .append(text.about().text())
                    .append(' ')
                    .append(text.about().blocksVersion())
                    .append(' ')
                    .append(text.about().language());
            for (var held : text.held()) {
                said.append(' ');
                if (held != null) {
                    said.append(held.reading()).append('/').append(states.get(held.reading()));
                    // Somebody may rename what an answer is about without touching the reading.
                    held.verdicts().forEach(verdict -> {
                        var target = verdict.target();
                        said.append(' ')
                                .append(verdict.question())
                                .append('=')
                                .append(verdict.value().key());
                        if (target != null) {
                            said.append('@').append(target.key());
                        }
                    });
                }
            }
        }
        return sha256(said.toString());
    }

    /** Of what is asked alone, whatever there is to be measured. */
    static String question(Asked asked) {
        return sha256(asked.query());
    }

    static String sha256(String said) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
