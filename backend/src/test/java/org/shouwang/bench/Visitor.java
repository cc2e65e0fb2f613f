package org.shouwang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Somebody with a token, who asks one thing after the other and notes how long each takes. */
final class Visitor {

    private final HttpClient http;
    private final URI server;
    private final String token;

    Visitor(HttpClient http, URI server, String token) {
        this.http = http;
        this.server = server;
        this.token = token;
    }

    /** @param body JSON of a POST; empty for a GET */
    record Ask(String path, String body) {

        static Ask get(String path) {
            return new Ask(path, "");
        }
    }

    /** @return milliseconds until the whole answer was there; anything but 200 is an error */
    double ask(Ask ask) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = send(ask);
        if (answer.statusCode() != 200) {
            throw new IOException(ask.path() + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    HttpResponse<byte[]> send(Ask ask) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/api/v1" + ask.path())).header("Authorization", "Bearer " + token);
        if (!ask.body().isEmpty()) {
            request.header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(ask.body()));
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
