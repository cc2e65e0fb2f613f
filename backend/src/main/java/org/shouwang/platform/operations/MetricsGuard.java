package org.shouwang.platform.operations;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.security.MessageDigest;
import java.util.List;
import org.shouwang.platform.problem.Refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Figures are for operators: they are told on the machine itself, to nobody who comes through a proxy, and elsewhere to a
 * collector that shows the token of METRICS_TOKEN. To everybody else the address does not exist.
 */
@ServerFilter("/prometheus/**")
class MetricsGuard implements Ordered {

    private static final List<String> SIGNS_OF_A_PROXY = List.of("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP");

    private final byte[] expected;

    MetricsGuard(@Value("${shouwang.metrics-token:}") String token) {
        this.expected = token.isEmpty() ? new byte[0] : ("Bearer " + token).getBytes(UTF_8);
    }

    /** Before security, which would take the collector's token for one of a person. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    /** @throws Refusal 404 for everybody but operators */
    @RequestFilter
    void guard(HttpRequest<?> request) {
        if (!isOnThisMachine(request) && !showsToken(request)) {
            throw Refusal.notFound();
        }
    }

    private static boolean isOnThisMachine(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().isLoopbackAddress()
                && SIGNS_OF_A_PROXY.stream().noneMatch(request.getHeaders()::contains);
    }

    private boolean showsToken(HttpRequest<?> request) {
        String shown = request.getHeaders().get("Authorization");
        return shown != null && expected.length > 0 && MessageDigest.isEqual(shown.getBytes(UTF_8), expected);
    }
}
