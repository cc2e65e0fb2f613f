package org.shouwang.platform.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.body.JsonMessageHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.shouwang.platform.problem.CommonProblem;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/**
 * Reads the forms of our operations. The framework's own reader takes a wrong text for {@code false} and half a character
 * for a character; this one checks first ({@link JsonBodyCheck}) and so stands before it.
 */
@Singleton
@Order(-20)
@JsonMessageHandler.ConsumesJson
final class JsonBodyReader<T> implements MessageBodyReader<T> {

    private final JsonMapper json;

    JsonBodyReader(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Argument<T> type, MediaType mediaType) {
        return BeanIntrospector.SHARED.findIntrospection(type.getType()).isPresent();
    }

    @Override
    public T read(Argument<T> type, MediaType mediaType, Headers headers, InputStream body) {
        try (body) {
            byte[] bytes = body.readAllBytes();
            List<FieldFault> faults = JsonBodyCheck.faultsOf(bytes, type);
            if (!faults.isEmpty()) {
                throw Refusal.invalid(faults);
            }
            return json.readValue(bytes, type);
        } catch (IOException broken) {
            throw new Refusal(CommonProblem.MALFORMED_REQUEST);
        }
    }
}
