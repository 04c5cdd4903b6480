package org.stet.agreement;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.eclipse.microprofile.config.ConfigProvider;

/** The paragraph that states how figures were made, to be pasted into a report. */
final class Methods {

    private Methods() {}

    static String of(Material material, Intervals.Known known, AgreementMessages messages) {
        var asked = material.asked();
        var run = known.run();
        return messages.methodsText(
                version(),
                material.tagSet().name() + " " + versions(material),
                material.readers().size(),
                material.texts().size(),
                asked.blindOnly() ? messages.methodsBlind() : messages.methodsNotBlind(),
                asked.accepted() ? messages.methodsWith() : messages.methodsWithout(),
                messages.unitPlural(asked.unit().id()),
                asked.content() ? messages.methodsContent() : messages.methodsAsMarked(),
                asked.threshold(),
                run == null
                        ? messages.methodsNoIntervals()
                        : messages.methodsIntervals(Reckoning.DRAWS, Reckoning.DRAWS_ANEW, run.seed),
                LocalDate.now(ZoneOffset.UTC).toString());
    }

    /** That of the tag set, or the first and the last of those under which was read. */
    private static String versions(Material material) {
        var versions = material.versions();
        if (versions.isEmpty()) {
            return String.valueOf(material.tagSet().version());
        }
        return versions.size() == 1 ? versions.first().toString() : versions.first() + "–" + versions.last();
    }

    private static String version() {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.version", String.class)
                .orElse("");
    }
}
