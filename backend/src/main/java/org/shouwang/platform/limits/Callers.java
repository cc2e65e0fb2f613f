package org.shouwang.platform.limits;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;

/** Tells callers apart. Behind proxies of ours the address is the one that the outermost of them saw. */
@Singleton
public final class Callers {

    private final int trustedProxies;

    Callers(@Value("${shouwang.trusted-proxies:0}") int trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    public Caller of(HttpRequest<?> request, @Nullable Actor actor) {
        return new Caller(actor == null ? "address " + address(request) : "actor " + actor.id());
    }

    private String address(HttpRequest<?> request) {
        return trustedProxies == 0 ? subscriber(request.getRemoteAddress().getAddress()) : forwarded(request);
    }

    /** Each proxy adds the address that it saw at the end; what stands before ours was written by the caller. */
    private String forwarded(HttpRequest<?> request) {
        String[] addresses = String.join(",", request.getHeaders().getAll("X-Forwarded-For")).split(",");
        return addresses[Math.max(0, addresses.length - trustedProxies)].strip();
    }

    /** A subscriber of IPv6 has 2^64 addresses and would else have as many budgets. */
    private static String subscriber(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                : address.getHostAddress();
    }
}
