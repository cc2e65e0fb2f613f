package org.shouwang.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/** A place in a list: the order columns of the last row that was read, as an opaque text. Ids and codes only. */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor at(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    /**
     * Reads a cursor that a client handed back.
     *
     * @param size number of order columns of the list
     * @return null at the beginning of the list
     * @throws Refusal 400 when it is not one of ours
     */
    public static @Nullable Cursor parse(@Nullable String text, int size) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(plain.split(SEPARATOR, -1)));
            if (cursor.parts.size() == size) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below, like any other text that is no cursor
        }
        throw foreign();
    }

    public String part(int index) {
        return parts.get(index);
    }

    /** @throws Refusal 400 when the part is no number */
    public long number(int index) {
        try {
            return Long.parseLong(parts.get(index));
        } catch (NumberFormatException notANumber) {
            throw foreign();
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal foreign() {
        return new Refusal(CommonProblem.INVALID_INPUT, java.util.Map.of(), List.of(
                new FieldFault("cursor", "cursor", "分页标记无效，请从头开始", "is no cursor of this list; start again")));
    }
}
