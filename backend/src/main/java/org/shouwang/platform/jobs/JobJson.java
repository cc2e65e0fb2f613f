package org.shouwang.platform.jobs;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a job keeps as JSON: its actor and the problem that ended it. */
@Singleton
class JobJson {

    private final ObjectMapper json;

    JobJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
