package org.shouwang.household.store;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.shouwang.household.domain.LivingConditions;

/** Groups of facts that nobody filters by are kept as JSON. */
@Singleton
@SerdeImport(LivingConditions.class)
class JsonColumn {

    private final ObjectMapper json;

    JsonColumn(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
