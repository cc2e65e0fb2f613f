package org.shouwang.platform.operations;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.security.Actors;
import org.shouwang.platform.web.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line per call of the API. It names the route as the contract writes it ({@code /households/{id}}), never the address that
 * was called: addresses hold ids and codes, and query strings hold whatever somebody typed. The trace goes to the caller, too.
 */
@ServerFilter({"/api/**", "/health/**"})
class AccessLog implements Ordered {

    static final String TRACE_HEADER = "X-Trace-Id";

    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final String BEGUN = "shouwang.begun";

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String trace = Trace.of(request);
        response.header(TRACE_HEADER, trace);
        if (!request.getPath().startsWith("/health")) {
            Actor actor = Actors.of(request).orElse(null);
            LOG.atInfo()
                    .addKeyValue("trace", trace)
                    .addKeyValue("method", request.getMethodName())
                    .addKeyValue("route", route(request))
                    .addKeyValue("status", response.code())
                    .addKeyValue("millis", millis(request))
                    .addKeyValue("actor", actor == null ? "-" : actor.id())
                    .addKeyValue("region", actor == null ? "-" : actor.jurisdiction().region().map(RegionCode::value).orElse("-"))
                    .log("request");
        }
    }

    private static String route(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request).isPresent()
                ? io.micronaut.http.BasicHttpAttributes.getUriTemplate(request).orElse("-")
                : "-";
    }

    private static long millis(HttpRequest<?> request) {
        return request.getAttribute(BEGUN, Long.class).map(begun -> (System.nanoTime() - begun) / 1_000_000).orElse(0L);
    }
}
