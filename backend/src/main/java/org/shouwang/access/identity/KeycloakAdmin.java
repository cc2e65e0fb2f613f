package org.shouwang.access.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.usecase.IdentityFault;

/**
 * The few calls of Keycloak's admin API that we need. Its own client library brings 53 jars for them. Nothing that is sent
 * or answered is ever logged: it holds passwords.
 */
@Singleton
class KeycloakAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CONFLICT = 409;
    private static final int GONE = 404;

    private final KeycloakConfiguration configuration;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();

    private volatile String token = "";
    private volatile Instant tokenEnds = Instant.MIN;

    KeycloakAdmin(KeycloakConfiguration configuration, ObjectMapper json, Clock clock) {
        this.configuration = configuration;
        this.json = json;
        this.clock = clock;
    }

    boolean isConfigured() {
        return configuration.isComplete();
    }

    List<Map<String, Object>> list(String path) {
        return read(call("GET", path, null), Argument.listOf(Argument.mapOf(String.class, Object.class)));
    }

    /** Empty when there is no such thing. */
    Optional<Map<String, Object>> find(String path) {
        HttpResponse<byte[]> answer = send("GET", path, null);
        return answer.statusCode() == GONE
                ? Optional.empty()
                : Optional.of(read(checked("GET", path, answer), Argument.mapOf(String.class, Object.class)));
    }

    /** @return the id of what was made; empty when somebody else has made it already */
    Optional<String> create(String path, Map<String, Object> body) {
        HttpResponse<byte[]> answer = send("POST", path, body);
        if (answer.statusCode() == CONFLICT) {
            return Optional.empty();
        }
        checked("POST", path, answer);
        String location = answer.headers().firstValue("Location").orElse("");
        return Optional.of(location.substring(location.lastIndexOf('/') + 1));
    }

    void post(String path, @Nullable Object body) {
        call("POST", path, body);
    }

    void put(String path, Object body) {
        call("PUT", path, body);
    }

    void delete(String path, @Nullable Object body) {
        HttpResponse<byte[]> answer = send("DELETE", path, body);
        if (answer.statusCode() != GONE) {
            checked("DELETE", path, answer);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpResponse<byte[]> call(String method, String path, @Nullable Object body) {
        return checked(method, path, send(method, path, body));
    }

    private HttpResponse<byte[]> send(String method, String path, @Nullable Object body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(configuration.admin(path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token())
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            return exchange(request.build());
        } catch (IOException failed) {
            throw unreachable(failed);
        }
    }

    private String token() throws IOException {
        if (!configuration.isComplete()) {
            throw new IdentityFault(IdentityFault.Kind.NOT_ALLOWED, "KEYCLOAK_PROVISIONER_SECRET or OIDC_JWKS_URL is not set");
        }
        if (tokenEnds.isAfter(clock.instant())) {
            return token;
        }
        HttpResponse<byte[]> answer = exchange(HttpRequest.newBuilder(configuration.token())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(configuration.clientId())
                        + "&client_secret=" + encoded(configuration.secret())))
                .build());
        if (answer.statusCode() >= 500) {
            throw new IdentityFault(IdentityFault.Kind.UNREACHABLE, "token: " + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            throw new IdentityFault(IdentityFault.Kind.NOT_ALLOWED, "token: " + answer.statusCode());
        }
        Map<String, Object> body = read(answer, Argument.mapOf(String.class, Object.class));
        token = (String) body.get("access_token");
        tokenEnds = clock.instant().plusSeconds(((Number) body.get("expires_in")).longValue() - 20);
        return token;
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unreachable(interrupted);
        }
    }

    private HttpResponse<byte[]> checked(String method, String path, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status < 300) {
            return answer;
        }
        if (status == 401) {
            tokenEnds = Instant.MIN; // the server was started anew: the next attempt takes a new token
        }
        String what = method + " " + path.replaceAll("\\?.*", "") + ": " + status;
        throw new IdentityFault(
                status == 401 || status >= 500 ? IdentityFault.Kind.UNREACHABLE
                        : status == 403 ? IdentityFault.Kind.NOT_ALLOWED
                        : IdentityFault.Kind.REFUSED, what);
    }

    private <T> T read(HttpResponse<byte[]> answer, Argument<T> type) {
        try {
            return json.readValue(answer.body(), type);
        } catch (IOException notJson) {
            throw unreachable(notJson);
        }
    }

    private static IdentityFault unreachable(Exception cause) {
        return new IdentityFault(IdentityFault.Kind.UNREACHABLE, cause.getClass().getSimpleName());
    }
}
