package org.shouwang.platform.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.shouwang.platform.web.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every error, ours and the framework's, into a {@link Problem}; nothing else leaves as an error body. */
@Singleton
@Primary
public class ProblemAnswers implements ErrorResponseProcessor<Problem> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    public MutableHttpResponse<Problem> answer(HttpRequest<?> request, Refusal refusal) {
        MutableHttpResponse<Problem> answer = HttpResponse.<Problem>status(HttpStatus.valueOf(refusal.type().status()))
                .contentType(Problem.MEDIA_TYPE)
                .body(Problem.of(refusal, Trace.of(request)));
        Object wait = refusal.facts().get("retryAfterSeconds");
        return wait == null ? answer : answer.header(HttpHeaders.RETRY_AFTER, wait.toString());
    }

    /** A fault of ours: logged with its trace, told without its inside. */
    MutableHttpResponse<Problem> unexpected(HttpRequest<?> request, Throwable fault) {
        LOG.error("unexpected error trace={}", Trace.of(request), fault);
        return answer(request, new Refusal(CommonProblem.UNEXPECTED));
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        CommonProblem type = ofStatus(response.code());
        if (type == CommonProblem.UNEXPECTED) {
            return unexpected(request, context.getRootCause().orElseGet(() -> new IllegalStateException("status " + response.code())));
        }
        List<FieldFault> faults = type.status() == 400
                ? context.getErrors().stream()
                        .filter(error -> error.getPath().isPresent())
                        .map(error -> new FieldFault(error.getPath().get(), "malformed", "格式不正确", "has the wrong form"))
                        .toList()
                : List.of();
        MutableHttpResponse<Problem> answer = answer(request, new Refusal(type, Map.of(), faults));
        response.getHeaders().forEachValue((name, value) -> {
            if (name.equalsIgnoreCase("Allow") || name.equalsIgnoreCase("WWW-Authenticate")) {
                answer.header(name, value);
            }
        });
        return answer;
    }

    private static CommonProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> CommonProblem.TOO_MANY_REQUESTS;
            case 503 -> CommonProblem.UNAVAILABLE;
            default -> status >= 400 && status < 500 ? CommonProblem.MALFORMED_REQUEST : CommonProblem.UNEXPECTED;
        };
    }
}
