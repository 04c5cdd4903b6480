package org.stet.journey;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The routes of Stet that answer with a page, read from its compiled classes: {@code /articles/{}/print}. */
final class PageRoutes {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private static final Set<String> ALL = read();

    private PageRoutes() {}

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        var routes = new TreeSet<String>();
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.stet");
        for (var resource : classes) {
            if (resource.isAnnotatedWith(Path.class)) {
                resource.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .filter(method -> isPage(resource, method))
                        .forEach(method -> routes.add(route(resource, method)));
            }
        }
        return routes;
    }

    /** The route to which a path belongs; the one with the most letters of its own, where several fit. */
    static Optional<String> of(String path) {
        return ALL.stream()
                .filter(route -> path.matches(route.replace("{}", "[^/]+")))
                .max((one, other) ->
                        one.replace("{}", "").length() - other.replace("{}", "").length());
    }

    private static boolean isPage(JavaClass resource, JavaMethod method) {
        return List.of(annotation(method, Produces.class)
                        .or(() -> annotation(resource, Produces.class))
                        .map(Produces::value)
                        .orElse(new String[0]))
                .contains(MediaType.TEXT_HTML);
    }

    private static String route(JavaClass resource, JavaMethod method) {
        var parts = List.of(
                annotation(resource, Path.class).map(Path::value).orElse(""),
                annotation(method, Path.class).map(Path::value).orElse(""));
        var segments = parts.stream()
                .flatMap(part -> Arrays.stream(part.split("/")))
                .filter(segment -> !segment.isEmpty())
                .toList();
        return PARAMETER.matcher("/" + String.join("/", segments)).replaceAll("{}");
    }

    private static <A extends Annotation> Optional<A> annotation(JavaClass of, Class<A> type) {
        return of.isAnnotatedWith(type) ? Optional.of(of.getAnnotationOfType(type)) : Optional.empty();
    }

    private static <A extends Annotation> Optional<A> annotation(JavaMethod of, Class<A> type) {
        return of.isAnnotatedWith(type) ? Optional.of(of.getAnnotationOfType(type)) : Optional.empty();
    }
}
