package org.stet.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Somebody who talks to Stet over HTTP, signed in as a browser is: with a session cookie and a CSRF token. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" (?:value|content)=\"([^\"]+)\"");

    private final URI site;
    private final HttpClient http;
    private String token = "";

    private Client(URI site) {
        this.site = site;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Sets a new installation up and stays signed in as its owner. */
    static Client owner(URI site, String name, String password) throws IOException, InterruptedException {
        var client = new Client(site);
        client.takeToken("/setup");
        client.form("/setup", Map.of("j_username", name, "j_password", password));
        return client;
    }

    static Client signedIn(URI site, String name, String password) throws IOException, InterruptedException {
        var client = new Client(site);
        client.takeToken("/sign-in");
        client.form("/j_security_check", Map.of("j_username", name, "j_password", password));
        return client;
    }

    /** @throws IOException also when the server is killed before it has answered */
    Answer put(String path, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** @param version of what it changes, as it was when the change was decided on */
    Answer put(String path, Object body, int version) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"%d\"".formatted(version))
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Asks for a page as a browser does. */
    Answer page(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html").GET());
    }

    Answer form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&csrf-token=" + token)));
    }

    private void takeToken(String page) throws IOException, InterruptedException {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new IllegalStateException(page + " has no token");
        }
        token = found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path))
                .header("X-CSRF-TOKEN", token)
                .timeout(Duration.ofSeconds(60));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.uri(), response.body());
    }

    /** @param at where it came from, after redirects */
    record Answer(int status, URI at, String body) {

        /** Fails, telling the problem, when the server refused. */
        Answer accepted() {
            if (status / 100 != 2) {
                throw new AssertionError("HTTP " + status + ": " + body);
            }
            return this;
        }

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }
}
