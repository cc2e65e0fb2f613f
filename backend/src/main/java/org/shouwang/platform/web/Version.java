package org.shouwang.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.Refusal;

/**
 * The version of a record that a change was made against. A controller method takes it as a parameter to demand
 * {@code If-Match}: missing is answered 428, and {@link #mustBe} answers 412 to a stale one.
 */
public record Version(int number) {

    /** @throws Refusal 412 when the record has moved on */
    public void mustBe(int current) {
        if (number != current) {
            throw stale();
        }
    }

    public static Refusal stale() {
        return new Refusal(CommonProblem.STALE);
    }

    /** 200 with the body and its {@code ETag}. */
    public static <T> MutableHttpResponse<T> tagged(T body, int version) {
        return HttpResponse.ok(body).header(HttpHeaders.ETAG, "\"" + version + "\"");
    }
}
