import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;

/** One HTTP/1.1 connection that stays open. It costs the client next to nothing, so the figures are the server's. */
final class Wire implements AutoCloseable {

    record Answer(int status, byte[] bytes) {

        String body() {
            return new String(bytes, UTF_8);
        }
    }

    private final int port;
    private final Socket socket;
    private final InputStream in;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Wire(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** A connection of the same person: it sends the same cookies. */
    Wire another() throws IOException {
        return anotherTo(port);
    }

    Wire anotherTo(int other) throws IOException {
        var wire = new Wire(other);
        wire.cookies.putAll(cookies);
        return wire;
    }

    Answer get(String path) throws IOException {
        return send("GET", path, null, "");
    }

    Answer json(String method, String path, String body) throws IOException {
        return send(method, path, "application/json", body);
    }

    Answer form(String path, String body) throws IOException {
        return send("POST", path, "application/x-www-form-urlencoded", body);
    }

    int port() {
        return port;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private Answer send(String method, String path, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ");
            cookies.forEach((name, value) -> head.append(name).append('=').append(value).append("; "));
            head.setLength(head.length() - 2);
            head.append("\r\nX-CSRF-TOKEN: ").append(cookie("csrf-token")).append("\r\n");
        }
        if (type != null) {
            head.append("Content-Type: ").append(type).append("\r\nContent-Length: ").append(bytes.length).append("\r\n");
        }
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(UTF_8));
        request.writeBytes(bytes);
        socket.getOutputStream().write(request.toByteArray());
        return receive();
    }

    private Answer receive() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase();
            var value = line.substring(colon + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "set-cookie" -> {
                    var pair = value.split(";", 2)[0].split("=", 2);
                    cookies.put(pair[0], pair[1]);
                }
                default -> {}
            }
        }
        if (!chunked) {
            return new Answer(status, in.readNBytes(length));
        }
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return new Answer(status, body.toByteArray());
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
