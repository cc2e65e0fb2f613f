package org.shouwang.platform.site;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import org.shouwang.platform.config.ShouwangConfiguration;

/** Tells browsers what our pages may do: load from us only, talk to us and the sign-in server only, and never be framed. */
@ServerFilter("/**")
class SecurityHeaders implements Ordered {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private final String pages;
    private final boolean encrypted;

    SecurityHeaders(ShouwangConfiguration configuration, @Value("${shouwang.oidc.issuer:}") String issuer) {
        String signIn = originOf(issuer);
        pages = String.join("; ",
                "default-src 'self'",
                "script-src 'self' 'wasm-unsafe-eval'", // the scanner of QR codes is WebAssembly
                "style-src 'self' 'unsafe-inline'", // Ant Design and Swagger UI write their styles into the page
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self' " + signIn,
                "frame-src " + signIn,
                "form-action 'self' " + signIn,
                "worker-src 'self' blob:",
                "media-src 'self' blob:",
                "object-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
        encrypted = configuration.publicUrl().startsWith("https:");
    }

    /** Around everything else, so that no answer leaves without them. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean api = request.getPath().startsWith("/api/");
        response.header("Content-Security-Policy", api ? NOTHING : pages);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "no-referrer");
        response.header("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
        response.header("Cross-Origin-Resource-Policy", "same-origin");
        if (encrypted) {
            response.header("Strict-Transport-Security", "max-age=31536000");
        }
        if (api) {
            response.getHeaders().set("Cache-Control", "no-store");
        }
    }

    private static String originOf(String address) {
        if (address.isEmpty()) {
            return "'none'";
        }
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
