package org.shouwang.platform.web;

import io.micronaut.http.HttpRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id that ties an answer, its log line and its audit row together (W3C trace context). */
public final class Trace {

    private static final String ATTRIBUTE = "shouwang.trace";
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    /** The caller's trace id when it sent a valid {@code traceparent}, else one made for this request. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            String id = received(request.getHeaders().get("traceparent"));
            request.setAttribute(ATTRIBUTE, id);
            return id;
        });
    }

    private static String received(@org.jspecify.annotations.Nullable String header) {
        if (header != null) {
            Matcher matcher = TRACEPARENT.matcher(header);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
