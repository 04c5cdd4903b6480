package org.stet.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The eyes are tested first: on a page with every fault that they must see, and on one with none. */
class VisitorTest {

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_page_without_names_and_contrast_has_barriers() {
        page("<html><body><h1>Bad</h1><p style='color:#ccc'>pale</p><input><img src='data:,'></body></html>");
        try (var visitor = Visitor.at(site())) {
            visitor.open("/");

            assertThat(Accessibility.violations(visitor.page()))
                    .anyMatch(line -> line.startsWith("html-has-lang"))
                    .anyMatch(line -> line.startsWith("color-contrast"))
                    .anyMatch(line -> line.startsWith("label"))
                    .anyMatch(line -> line.startsWith("image-alt"));
            assertThatThrownBy(visitor::meetsNoBarrier).hasMessageContaining("pale");
        }
    }

    @Test
    void a_decent_page_has_none() throws IOException {
        page("<html lang=en><title>t</title><body><main><h1>Good</h1></main></body></html>");
        try (var visitor = Visitor.at(site(), Look.NARROW)) {
            visitor.open("/");

            visitor.meetsNoBarrier().screenshot("decent");
        }
        assertThat(Files.size(Path.of("target/screenshots/decent-narrow.png"))).isPositive();
    }

    @Test
    void under_a_finger_small_targets_and_such_as_lie_upon_each_other_are_named() {
        page("""
                <html lang=en><title>t</title><style>@media (pointer: coarse) { button { height: 44px } }</style>
                <main><h1>Small</h1><button style='width:60px'>fine</button><button style='width:20px'>i</button>
                <button style='width:60px; margin-left:-30px'>over</button></main></html>""");
        try (var visitor = Visitor.at(site(), Look.PHONE_IN_HAND)) {
            visitor.open("/");

            assertThat(Fingers.missed(visitor.page()))
                    .anyMatch(line -> line.startsWith("small") && line.contains("20 x 44"))
                    .anyMatch(line -> line.startsWith("upon each other") && line.contains("over"))
                    .noneMatch(line -> line.startsWith("small") && line.contains("fine"));
            assertThatThrownBy(visitor::missesNothing).hasMessageContaining("upon each other");
        }
    }

    @Test
    void a_page_that_is_wider_than_the_screen_names_what_sticks_out() {
        page("<html lang=en><title>t</title><main style='width:500px'><h1>Broad</h1></main></html>");
        try (var visitor = Visitor.at(site(), Look.ZOOMED)) {
            visitor.open("/");

            assertThatThrownBy(visitor::scrollsOnlyDown).hasMessageContaining("<main");
            visitor.turnsTo(Look.WIDE).scrollsOnlyDown();
        }
    }

    @Test
    void a_failing_script_a_breach_of_policy_and_a_foreign_request_are_complaints() {
        server.createContext("/", exchange -> {
            var body = "<html lang=en><title>t</title><script src='/fail.js'></script><script>1</script>"
                    + "<img src='http://elsewhere.invalid/x.png'></html>";
            var script = exchange.getRequestURI().getPath().endsWith(".js");
            exchange.getResponseHeaders().add("Content-Type", script ? "text/javascript" : "text/html");
            exchange.getResponseHeaders().add("Content-Security-Policy", "script-src 'self'");
            var bytes = (script ? "throw new Error('broken')" : body).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        var visitor = Visitor.at(site());
        visitor.open("/");

        assertThatThrownBy(visitor::close)
                .hasMessageContaining("broken")
                .hasMessageContaining("Content Security Policy")
                .hasMessageContaining("http://elsewhere.invalid/x.png");
    }

    private URI site() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private void page(String html) {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(html.getBytes(UTF_8));
            exchange.close();
        });
    }
}
