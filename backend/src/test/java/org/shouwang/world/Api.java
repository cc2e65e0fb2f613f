package org.shouwang.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls the running API over HTTP as somebody; paths are below {@code /api/v1} unless they begin with {@code //}. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI server;
    private final @Nullable String token;
    private final List<String> headers;
    private final @Nullable String parameter;

    Api(URI server, @Nullable String token, List<String> headers) {
        this(server, token, headers, null);
    }

    private Api(URI server, @Nullable String token, List<String> headers, @Nullable String parameter) {
        this.server = server;
        this.token = token;
        this.headers = headers;
        this.parameter = parameter;
    }

    public Api header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Api(server, token, more, parameter);
    }

    /** The same calls with one parameter more, such as {@code status=active}; a parameter of the call's own keeps its value. */
    public Api withQuery(String parameter) {
        return new Api(server, token, headers, parameter);
    }

    public Api withKey(String idempotencyKey) {
        return header("Idempotency-Key", idempotencyKey);
    }

    public Api ifMatch(String etag) {
        return header("If-Match", etag);
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** With a key of its own unless {@link #withKey} named one. */
    public Answer post(String path, Object json) {
        return (headers.contains("Idempotency-Key") ? this : withKey(UUID.randomUUID().toString()))
                .send("POST", path, Json.text(json).getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/json");
    }

    public Answer put(String path, Object json) {
        return send("PUT", path, Json.text(json).getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/json");
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** A form with one file, as a browser sends it. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] file) {
        String boundary = "world" + UUID.randomUUID();
        var body = new java.io.ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return (headers.contains("Idempotency-Key") ? this : withKey(UUID.randomUUID().toString()))
                .send("POST", path, body.toByteArray(), "multipart/form-data; boundary=" + boundary);
    }

    public Answer send(String method, String path, byte @Nullable [] body, @Nullable String contentType) {
        String asked = parameter == null || path.contains(parameter.substring(0, parameter.indexOf('=') + 1))
                ? path
                : path + (path.contains("?") ? "&" : "?") + parameter;
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(asked.startsWith("//") ? asked.substring(1) : "/api/v1" + asked))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
