package org.shouwang.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the API answered. */
public record Answer(int status, HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response);
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as JSON; a missing node when there is none. */
    public JsonNode json() {
        try {
            return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text(), e);
        }
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The version to send back as {@code If-Match}. */
    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("no ETag"));
    }

    /** Statements that the request sent to the database. */
    public int sqlStatements() {
        return header(StatementCounter.HEADER).map(Integer::parseInt).orElse(0);
    }

    /** The word of the problem, such as {@code not-found}. */
    public String problem() {
        return json().path("type").asText().replace("urn:shouwang:problem:", "");
    }

    public Answer expect(int status) {
        assertThat(this.status).as(() -> "status of the answer " + text()).isEqualTo(status);
        return this;
    }

    public Answer expectProblem(int status, String problem) {
        expect(status);
        assertThat(problem()).isEqualTo(problem);
        return this;
    }

    /** The body without what differs from request to request. */
    public String withoutTrace() {
        return text().replaceAll("\"traceId\":\"[0-9a-f]+\"", "\"traceId\":\"\"");
    }
}
