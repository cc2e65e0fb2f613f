package org.shouwang.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.core.beans.BeanIntrospector;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What a field of a form takes. Nothing is converted: {@code "1"} is no number and {@code 1} no text. */
enum JsonKind {
    TEXT("文本", "a text"),
    DATE("日期，如 2026-03-15", "a date such as 2026-03-15"),
    YES_OR_NO(" true 或 false", "true or false"),
    WHOLE_NUMBER("整数", "a whole number"),
    NUMBER("数字", "a number"),
    LIST("列表", "a list"),
    OBJECT("对象", "an object"),
    ANY("任意内容", "anything");

    final String name;
    final String nameEn;

    JsonKind(String name, String nameEn) {
        this.name = name;
        this.nameEn = nameEn;
    }

    static JsonKind of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        } else if (type == LocalDate.class) {
            return DATE;
        } else if (type == Boolean.class || type == boolean.class) {
            return YES_OR_NO;
        } else if (type == Integer.class || type == int.class) {
            return WHOLE_NUMBER;
        } else if (type == BigDecimal.class) {
            return NUMBER;
        } else if (Iterable.class.isAssignableFrom(type)) {
            return LIST;
        }
        return BeanIntrospector.SHARED.findIntrospection(type).isPresent() ? OBJECT : ANY;
    }

    /** Whether the value that the parser stands on is of this kind; {@code null} is of every kind. */
    boolean takes(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NULL || switch (this) {
            case TEXT -> token == JsonToken.VALUE_STRING;
            case DATE -> token == JsonToken.VALUE_STRING && isDate(parser.getText());
            case YES_OR_NO -> token.isBoolean();
            case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
            case NUMBER -> token.isNumeric();
            case LIST -> token == JsonToken.START_ARRAY;
            case OBJECT -> token == JsonToken.START_OBJECT;
            case ANY -> true;
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
