package org.shouwang.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * RFC 9457 problem: what was wrong, where, and what is possible.
 *
 * @param type {@code urn:shouwang:problem:<slug>}, stable
 * @param title kind of problem in Chinese
 * @param titleEn kind of problem in English
 * @param status HTTP status
 * @param detail this case in Chinese
 * @param detailEn this case in English
 * @param errors faults of single fields
 * @param facts numbers and codes that the detail names
 * @param traceId what to tell an administrator
 */
@Serdeable
public record Problem(
        String type,
        String title,
        String titleEn,
        int status,
        String detail,
        String detailEn,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FieldFault> errors,
        @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, Object> facts,
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";
    static final String TYPE_PREFIX = "urn:shouwang:problem:";

    /** The problem that a refusal is told with. */
    public static Problem of(Refusal refusal, String traceId) {
        ProblemType type = refusal.type();
        return new Problem(
                TYPE_PREFIX + type.slug(),
                type.title(),
                type.titleEn(),
                type.status(),
                filled(type.detail(), refusal.facts()),
                filled(type.detailEn(), refusal.facts()),
                refusal.errors(),
                refusal.facts(),
                traceId);
    }

    private static String filled(String text, Map<String, Object> facts) {
        String result = text;
        for (var fact : facts.entrySet()) {
            result = result.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return result;
    }
}
