package org.stet.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** The other end of a connection. */
final class Peer {

    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");
    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int NETWORK_BYTES = 8;

    private Peer() {}

    /**
     * Whether the browser runs on this machine: the connection comes from loopback, no proxy says that it speaks for
     * another, and the browser believes that it talks to this machine. Without the last, a page elsewhere whose name is
     * made to resolve to 127.0.0.1 would speak with its visitor's Stet.
     */
    static boolean isHere(HttpServerRequest request) {
        var address = inet(request.remoteAddress());
        return address != null
                && address.isLoopbackAddress()
                && FORWARDING.stream().noneMatch(request.headers()::contains)
                && saysItIsHere(request);
    }

    private static boolean saysItIsHere(HttpServerRequest request) {
        var authority = request.authority();
        return authority != null && HERE.contains(authority.host().toLowerCase(Locale.ROOT));
    }

    /** Whether a password travels to Stet in the clear over a network. */
    static boolean isExposed(HttpServerRequest request) {
        return !request.isSSL() && !saysItIsHere(request);
    }

    /** What failures are counted by: an IPv4 address, or the network of an IPv6 address, of which a host has billions. */
    static String key(HttpServerRequest request) {
        var address = inet(request.remoteAddress());
        if (address == null) {
            return "unknown";
        }
        return address instanceof Inet6Address
                ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

    private static @Nullable InetAddress inet(@Nullable SocketAddress address) {
        return address == null ? null : ((io.vertx.core.net.impl.SocketAddressImpl) address).ipAddress();
    }
}
