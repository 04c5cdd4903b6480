package org.stet.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.stet.SignIn;
import org.stet.job.JobRoom;

/** Walks every route of Stet as everybody whom it should turn away, and with everything that it should not take. */
@QuarkusTest
class EveryRouteTest {

    /** What no answer may hold: names of classes and packages, SQL, paths of the machine. */
    private static final Pattern MACHINERY = Pattern.compile(
            "org\\.stet|java\\.(lang|util|io)|jakarta\\.|hibernate|jackson|Exception\\b|\\bat [a-z.]+\\(|(?i:select .+ from |insert"
                    + " into |constraint_)|/tmp/|/home/|\\.java\\b");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static @Nullable World world;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AgroalDataSource database;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI site;

    @Test
    void the_table_names_every_route_that_the_resources_offer() {
        assertThat(new TreeSet<>(Routes.ALL.stream().map(Route::name).toList())).isEqualTo(offered());
    }

    @Test
    void the_description_of_the_api_names_every_route_of_the_api() {
        Map<String, Map<String, Object>> paths =
                SignIn.asNobody().get("/q/openapi?format=json").path("paths");
        var described = new TreeSet<String>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(method ->
                        Set.of("get", "put", "post", "patch", "delete").contains(method))
                .filter(method -> !path.startsWith("/api/test-"))
                .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));

        assertThat(described)
                .isEqualTo(new TreeSet<>(Routes.ALL.stream()
                        .filter(Route::isApi)
                        .map(Route::name)
                        .toList()));
    }

    @Test
    void nobody_is_asked_to_sign_in_and_sees_nothing() throws SQLException {
        world();
        var before = stored();
        for (var route : Routes.ALL) {
            if (route.least() == Route.Least.ANYBODY) {
                continue;
            }
            var answer = send(SignIn.asNobody(), route, world()::named);
            assertThat(answer.statusCode()).as("%s as nobody", route).isEqualTo(401);
            assertNothingShown(answer, route + " as nobody");

            var page = send(SignIn.asNobody().accept("text/html"), route, world()::named);
            if (route.isApi() || route.name().endsWith(".css") || route.name().endsWith(".csv")) {
                assertThat(page.statusCode()).as("%s as nobody", route).isIn(401, 406);
            } else {
                assertThat(page.statusCode()).as("%s as nobody", route).isIn(303, 307);
                assertThat(page.header("Location")).as("%s as nobody", route).contains("/sign-in");
            }
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_stranger_with_the_ids_of_the_project_gets_the_same_answers_as_without() throws SQLException {
        SignIn.asAdministrator();
        world();
        var before = stored();
        for (var route : Routes.ALL) {
            if (!route.least().isOfProject()) {
                continue;
            }
            for (var name : List.of("w-stranger", "administrator")) {
                var told = "%s as %s".formatted(route, name);
                var answer = send(SignIn.as(name), route, world()::named);
                var none = send(SignIn.as(name), route, world()::unknown);

                assertThat(answer.statusCode()).as(told).isEqualTo(404);
                assertNothingShown(answer, told);
                assertThat(answer.asString()).as("existence told: %s", told).isEqualTo(none.asString());
            }
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_role_too_low_sees_and_changes_nothing() throws SQLException {
        world();
        var before = stored();
        for (var route : Routes.ALL) {
            for (var name : World.tooLow(route.least())) {
                var told = "%s as %s".formatted(route, name);
                var answer = send(SignIn.as(name), route, world()::named);
                if (route.least() == Route.Least.COMPARER) {
                    // There is nothing of theirs to take back.
                    assertThat(answer.statusCode())
                            .as(told)
                            .isIn(route.name().matches("POST /api/.*/(un|re)do") ? Set.of(403, 409) : Set.of(403, 404));
                } else if (route.least() == Route.Least.READER) {
                    assertThat(answer.statusCode()).as(told).isIn(403, 404);
                } else {
                    assertThat(answer.statusCode()).as(told).isEqualTo(403);
                }
                assertNothingShown(answer, told);
            }
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void ids_in_use_elsewhere_cannot_be_taken_over() throws SQLException {
        world();
        var before = stored();
        var mine = new World();
        for (var thing : List.of(
                "annotation", "link", "answer", "source", "target", "mention", "reading", "article", "project")) {
            var route = Routes.ALL.stream()
                    .filter(each -> each.name().startsWith("PUT /api/" + thing + "s/{id}"))
                    .findFirst()
                    .orElseThrow();
            var foreign = new Route(
                    route.name(),
                    route.least(),
                    "/api/" + thing + "s/" + world().thing(thing),
                    // whoever has a reading of the article would get that one

                    Objects.requireNonNull(route.json()).replace("$article\"}", "$unread\"}"),
                    null,
                    null);
            var answer = send(SignIn.as("w-reader"), foreign, mine::named);
            assertThat(answer.statusCode()).as(route.name()).isBetween(400, 499);
            assertThat(answer.asString()).as(route.name()).doesNotContain(world().thing("project"), "SECRETNOTE");
        }
        before.removeAll(stored());
        assertThat(before).as("rows that are no longer there").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whoever_may_use_a_route_is_served() {
        var served = new World();
        return Routes.ALL.stream()
                .map(route -> dynamicTest(route.name(), () -> {
                    var request = World.allowed(route.least());
                    if (route.method().equals("PATCH")
                            || route.name().equals("PUT /api/projects/{project}/tag-set")
                            || route.name().matches("(PUT|DELETE) .*/word-lists/.*")) {
                        var etag = World.allowed(route.least())
                                .get(served.named(route.address()).replaceFirst("/tag-set$|/guideline/.*|\\?.*", ""))
                                .header("ETag");
                        request.header("If-Match", etag);
                    }
                    if (route.name().matches("PUT .*/assignments/.*")) {
                        request.header("If-Match", "\"0\"");
                    }
                    if (route.name().matches("POST /api/packs/.*")) {
                        request.header("If-Match", "*");
                    }
                    if (route.name()
                            .matches(
                                    "DELETE /api/(links|answers|annotations|verdicts|comments|settlements|retellings|packs)/.*|PUT /api/comments/.*/resolution")) {
                        request.header("If-Match", "\"0\"");
                    }
                    var answer = send(request, route, served::named);
                    assertThat(answer.statusCode())
                            .as(() -> route + ": " + answer.asString())
                            .satisfiesAnyOf(status -> assertThat(status).isLessThan(400), status -> assertThat(
                                            route.form() != null || isRefusedToAll(route) ? status : 0)
                                    .isIn(409, 412, 422));
                    if (route.least().isOfProject() && route.method().equals("GET") && route.isApi()) {
                        assertThat(answer.asString()).isNotEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> garbage_gets_a_clear_answer() {
        return Routes.ALL.stream()
                .filter(route -> route.least() != Route.Least.ANYBODY)
                .filter(route -> !route.name().contains("sign-out"))
                .map(route -> dynamicTest(route.name(), () -> garbage(route)));
    }

    /** Where others read no article can be moved, begun or not. */
    private static boolean isRefusedToAll(Route route) {
        return route.name().equals("POST /api/articles/{id}/move");
    }

    private void garbage(Route route) {
        UnaryOperator<String> ids = written -> written.replaceAll("\\$[a-z]+[0-9]?", "garbage");
        if (!route.address().equals(ids.apply(route.address()))) {
            assertClear(send(World.allowed(route.least()), route, ids), route, "garbage ids");
            assertClear(
                    send(World.allowed(route.least()), route, written -> written.replaceAll("\\$[a-z]+[0-9]?", "%00")),
                    route,
                    "NUL as an id");
        }
        if (route.address().contains("?")) {
            var path = route.address().substring(0, route.address().indexOf('?'));
            assertNoFault(
                    raw(route, path + "?reading=%00&reading=1&reading=x&change=%FF&readings=%00"),
                    route,
                    "garbage query");
        }
        if (route.json() != null) {
            var address = world().named(route.address());
            for (var body : List.of(
                    "",
                    "{",
                    "{\"change\": ",
                    "[]",
                    "null",
                    "17",
                    "\"x\"",
                    "{}",
                    "{\"change\": \"\\ud800\"}",
                    "{\"change\": {\"a\": [1]}}",
                    "[".repeat(3000))) {
                assertClear(
                        World.allowed(route.least())
                                .contentType("application/json")
                                .body(body)
                                .request(route.method(), address),
                        route,
                        "the body " + body.substring(0, Math.min(body.length(), 40)));
            }
            var lists = world().named(route.json()).replaceAll("\"([A-Za-z]+)\": [^,{\\[]+([,}])", "\"$1\": [[]]$2");
            if (lists.contains("[[]]")) {
                assertClear(
                        World.allowed(route.least())
                                .contentType("application/json")
                                .body(lists)
                                .request(route.method(), address),
                        route,
                        "lists in place of values");
            }
            var csv = World.allowed(route.least())
                    .contentType("text/csv")
                    .body("a,b")
                    .request(route.method(), address);
            assertThat(csv.statusCode()).as("%s with CSV", route).isEqualTo(415);
            assertClear(csv, route, "CSV");
        }
        for (var method : List.of("GET", "PUT", "POST", "PATCH", "DELETE")) {
            var address = world().named(route.address());
            if (Routes.ALL.stream().noneMatch(each -> each.name()
                    .equals(method + route.name().substring(route.name().indexOf(' '))))) {
                var answer = World.allowed(route.least()).request(method, address);
                assertThat(answer.statusCode()).as("%s by %s", route, method).isIn(404, 405, 415);
                assertClear(answer, route, "the method " + method);
            }
        }
    }

    @Test
    void a_body_that_is_announced_as_too_large_is_refused_by_every_route() throws IOException {
        for (var route : Routes.ALL) {
            if (route.method().equals("GET")) {
                continue;
            }
            try (var socket = new Socket(site.getHost(), site.getPort())) {
                socket.getOutputStream()
                        .write(
                                "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 40000000\r\n\r\n{"
                                        .formatted(route.method(), world().named(route.address()))
                                        .getBytes(StandardCharsets.US_ASCII));
                socket.setSoTimeout(10_000);
                var answer = new StringBuilder();
                // The connection may stay open: the server waits for the rest of the body.
                for (int read = 0; read >= 0 && !answer.toString().contains("}"); ) {
                    read = socket.getInputStream().read();
                    answer.append((char) read);
                }
                assertThat(answer.toString())
                        .as(route.name())
                        .startsWith("HTTP/1.1 413")
                        .contains("/problems/too-large");
            }
        }
    }

    /** Methods and paths as the resource classes give them. */
    private static TreeSet<String> offered() {
        var offered = new TreeSet<String>();
        var verbs = List.of(GET.class, PUT.class, POST.class, PATCH.class, DELETE.class);
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.stet")) {
            if (!type.isAnnotatedWith(Path.class)) {
                continue;
            }
            for (var method : type.getMethods()) {
                for (var verb : verbs) {
                    if (method.isAnnotatedWith(verb)) {
                        var own = method.isAnnotatedWith(Path.class)
                                ? method.getAnnotationOfType(Path.class).value()
                                : "";
                        var path = "/" + type.getAnnotationOfType(Path.class).value() + "/" + own;
                        path = path.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
                        offered.add(verb.getSimpleName() + " " + path);
                    }
                }
            }
        }
        return offered;
    }

    private static Response send(RequestSpecification request, Route route, UnaryOperator<String> ids) {
        request.redirects().follow(false).urlEncodingEnabled(false);
        if (route.json() != null) {
            request.contentType("application/json").body(ids.apply(route.json()));
        } else if (route.file() != null) {
            request.multiPart(route.file(), "a.txt", "SECRETWORD".getBytes(StandardCharsets.UTF_8), "text/plain");
        } else if (route.form() != null) {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
            // A name that a form has twice stands in the table with a number behind it.
            route.form().forEach((name, value) -> request.formParam(name.replaceFirst("#.*", ""), ids.apply(value)));
        }
        return request.request(route.method(), ids.apply(route.address()));
    }

    private static Response raw(Route route, String address) {
        return World.allowed(route.least())
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .request(route.method(), world().named(address));
    }

    private static void assertNothingShown(Response answer, String told) {
        assertThat(answer.asString()).as(told).doesNotContain("SECRET").doesNotContainPattern(MACHINERY);
        assertThat(answer.getHeaders().toString()).as(told).doesNotContain("SECRET");
        if (answer.contentType().contains("json")) {
            assertProblem(answer, told);
        }
    }

    private static void assertClear(Response answer, Route route, String sent) {
        var told = "%s with %s: %d %s".formatted(route, sent, answer.statusCode(), answer.asString());
        assertThat(answer.statusCode()).as(told).isBetween(400, 499);
        assertThat(answer.asString()).as(told).doesNotContainPattern(MACHINERY);
        if (route.isApi()) {
            assertProblem(answer, told);
        }
    }

    private static void assertNoFault(Response answer, Route route, String sent) {
        assertThat(answer.statusCode()).as("%s with %s", route, sent).isLessThan(500);
        assertThat(answer.asString()).as("%s with %s", route, sent).doesNotContainPattern(MACHINERY);
    }

    /** Read by Jackson: REST Assured compiles each path into a class, which takes longer than the request. */
    private static void assertProblem(Response answer, String told) {
        assertThat(answer.contentType()).as(told).startsWith("application/problem+json");
        JsonNode problem;
        try {
            problem = JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new AssertionError(told, e);
        }
        assertThat(problem.path("type").asText()).as(told).startsWith("/problems/");
        assertThat(problem.path("status").asInt()).as(told).isEqualTo(answer.statusCode());
        assertThat(problem.path("detail").asText()).as(told).matches("(?s)[A-Z“].*[.!?…]");
    }

    private static World world() {
        if (world == null) {
            world = new World();
        }
        return world;
    }

    /** Every row of every table, as text; bytes are left out. Jobs that another test has queued end first. */
    private Set<String> stored() throws SQLException {
        JobRoom.quiet();
        var rows = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names =
                    connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE", "TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            for (var table : tables) {
                try (var all = statement.executeQuery("select * from \"" + table + "\"")) {
                    var columns = all.getMetaData().getColumnCount();
                    while (all.next()) {
                        var row = new TreeMap<Integer, String>();
                        for (int i = 1; i <= columns; i++) {
                            var type = all.getMetaData().getColumnTypeName(i);
                            if (!type.contains("BINARY") && !type.contains("BLOB")) {
                                row.put(i, String.valueOf(all.getString(i)));
                            }
                        }
                        rows.add(table + row);
                    }
                }
            }
        }
        return rows;
    }
}
