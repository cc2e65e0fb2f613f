package org.shouwang.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.type.Argument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.problem.FieldFault;

/**
 * Walks once through a JSON body, beside the form that it is for, and notes every value of another kind and every text that
 * is no Unicode: such a text could be stored nowhere, and a guess at what was meant would become a fact of the register.
 */
final class JsonBodyCheck {

    /** Nobody corrects more at once, and an answer should not outgrow its question. */
    private static final int MOST_FAULTS = 100;
    /** Stands for bytes that are no UTF-8; Unicode promises that it is never a character. */
    private static final char BROKEN = '\uFFFF';
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonParser parser;
    private final List<FieldFault> faults = new ArrayList<>();

    private JsonBodyCheck(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws IOException if the body is no JSON, or more than one */
    static List<FieldFault> faultsOf(byte[] body, Argument<?> form) throws IOException {
        try (JsonParser parser = JSON.createParser(textOf(body))) {
            JsonBodyCheck check = new JsonBodyCheck(parser);
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "there is no value");
            }
            check.value(form);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something follows the value");
            }
            return check.faults;
        }
    }

    private static String textOf(byte[] body) throws IOException {
        return UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN))
                .decode(ByteBuffer.wrap(body)).toString();
    }

    /** Ends on the last token of the value. */
    private void value(@Nullable Argument<?> type) throws IOException {
        JsonKind kind = type == null ? JsonKind.ANY : JsonKind.of(type.getType());
        if (!kind.takes(parser)) {
            note("wrong-kind", "须为" + kind.name, "must be " + kind.nameEn);
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(type == null ? null : BeanIntrospector.SHARED.findIntrospection(type.getType()).orElse(null));
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            array(type == null ? null : type.getFirstTypeVariable().orElse(null));
        } else {
            text();
        }
    }

    private void object(@Nullable BeanIntrospection<?> form) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            text();
            parser.nextToken();
            value(form == null ? null : form.getProperty(name).map(BeanProperty::asArgument).orElse(null));
        }
    }

    private void array(@Nullable Argument<?> items) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(items);
        }
    }

    private void text() throws IOException {
        JsonToken token = parser.currentToken();
        if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && !isUnicode(parser.getText())) {
            note("not-unicode", "含有无法识别的字符，须为有效的 UTF-8 文本", "holds what is no character; it must be valid UTF-8");
        }
    }

    private void note(String code, String message, String messageEn) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FieldFault(pointer(), code, message, messageEn));
        }
    }

    /** A broken name cannot be repeated in an answer: the fault then points at what holds it. */
    private String pointer() {
        JsonPointer here = parser.getParsingContext().pathAsPointer();
        while (!isUnicode(here.toString())) {
            here = here.head();
        }
        return here.toString();
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(
                point -> point == BROKEN || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
