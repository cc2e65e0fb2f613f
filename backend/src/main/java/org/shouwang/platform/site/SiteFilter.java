package org.shouwang.platform.site;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import io.micronaut.core.order.Ordered;
import org.jspecify.annotations.Nullable;

/** Answers what is not the API's: the front end and the page of the contract. Everything else goes on to the operations. */
@ServerFilter("/**")
class SiteFilter implements Ordered {

    private static final List<String> NOT_OURS = List.of("/api", "/health", "/prometheus");

    private final Frontend frontend;
    private final Swagger swagger;

    SiteFilter(Frontend frontend, Swagger swagger) {
        this.frontend = frontend;
        this.swagger = swagger;
    }

    /** Before security: these files are for everybody, and no operation stands behind them. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable HttpResponse<?> serve(HttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD || NOT_OURS.stream().anyMatch(root -> isBelow(request.getPath(), root))) {
            return null;
        }
        Optional<? extends HttpResponse<?>> answer = isBelow(request.getPath(), Swagger.ROOT)
                ? swagger.answer(request.getPath())
                : frontend.answer(request);
        return answer.orElse(null);
    }

    private static boolean isBelow(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
