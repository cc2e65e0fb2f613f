package org.shouwang.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The real Keycloak with our real realm, started once for all tests that need it. */
public final class Keycloak {

    public static final String PROVISIONER_SECRET = "provisioner-secret-of-a-test";

    private static final String ADMIN_PASSWORD = "Admin-of-a-test-2026";
    private static final String NEW_PASSWORD = "Changed-2026-by-me";
    private static final String APPLICATION = "http://localhost:8080/signed-in";

    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Keycloak running;

    private final int port = FreePort.any();
    private final int management = FreePort.any();
    private final HttpClient http = HttpClient.newHttpClient();

    private Keycloak() throws IOException, InterruptedException {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "keycloak");
        run(root, home.resolve("prepare.log"), "bash", "-euc", """
                distribution=$(infra/scripts/prepare-keycloak)
                cp -R "${distribution:?}/." "$0"
                mkdir -p "$0/data/import"
                cp -R infra/keycloak/themes/shouwang "$0/themes/"
                node infra/keycloak/realm.mjs production > "$0/data/import/shouwang-realm.json"
                """, home.toString());
        ProcessBuilder server = new ProcessBuilder(home.resolve("bin/kc.sh").toString(), "start", "--optimized", "--import-realm", "--http-enabled=true",
                "--hostname=http://localhost:" + port, "--http-host=127.0.0.1", "--http-port=" + port,
                "--http-management-port=" + management, "--cache=local")
                .redirectErrorStream(true).redirectOutput(home.resolve("keycloak.log").toFile());
        server.environment().putAll(Map.of(
                "JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx256m", "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD,
                "PUBLIC_URL", "http://localhost:8080", "KEYCLOAK_PROVISIONER_SECRET", PROVISIONER_SECRET));
        Process process = server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.descendants().forEach(ProcessHandle::destroy)));
        Awaitility.await().atMost(Duration.ofMinutes(8)).pollInterval(Duration.ofSeconds(1)).until(() -> isReady(process));
    }

    public static synchronized Keycloak get() {
        if (running == null) {
            try {
                running = new Keycloak();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return running;
    }

    /** Settings of a server of ours that provisions here. */
    public Map<String, Object> settings() {
        return Map.of(
                "shouwang.identities.keys", base() + "/realms/shouwang/protocol/openid-connect/certs",
                "shouwang.identities.secret", PROVISIONER_SECRET);
    }

    /** Settings of a server of ours that believes the tokens of this Keycloak, and nobody else's. */
    public Map<String, Object> settingsOfTokens() {
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put("micronaut.security.token.jwt.signatures.jwks.keycloak.url", base() + "/realms/shouwang/protocol/openid-connect/certs");
        settings.put("micronaut.security.token.jwt.claims-validators.issuer", base() + "/realms/shouwang");
        settings.put("shouwang.oidc.issuer", base() + "/realms/shouwang");
        return settings;
    }

    /** What Keycloak's own administrator sees. */
    public JsonNode admin(String path) {
        JsonNode token = json(HttpRequest.newBuilder(URI.create(base() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=" + ADMIN_PASSWORD)).build());
        return json(HttpRequest.newBuilder(URI.create(base() + "/admin/realms/shouwang" + path))
                .header("Authorization", "Bearer " + token.path("access_token").asText()).build());
    }

    /** The token answer for a department's client. */
    public JsonNode clientToken(String id, String secret) {
        return json(HttpRequest.newBuilder(URI.create(base() + "/realms/shouwang/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret)).build());
    }

    /** The page that follows the login form: a demand for a new password, an error, or the way back to the application. */
    public String pageAfterLogin(String username, String password) {
        Map<String, String> cookies = new HashMap<>();
        try {
            var answer = logIn(cookies, username, password);
            String location = answer.headers().firstValue("Location").orElse("");
            return location.contains("/login-actions/")
                    ? browse(cookies, HttpRequest.newBuilder(URI.create(location))).body()
                    : location + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * A person's first sign-in: the one-time password is changed, and a second factor bound where Keycloak asks for one.
     *
     * @return the access token that the browser gets
     */
    public String firstSignIn(String username, String oneTimePassword) {
        Map<String, String> cookies = new HashMap<>();
        try {
            HttpResponse<String> answer = logIn(cookies, username, oneTimePassword);
            for (int asked = 0; asked < 4 && !isWayBack(answer); asked++) {
                String page = answer.headers().firstValue("Location").isPresent()
                        ? browse(cookies, HttpRequest.newBuilder(URI.create(location(answer)))).body()
                        : answer.body();
                answer = submit(cookies, page, asked(page));
            }
            String next = location(answer);
            Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(next);
            if (!code.find()) {
                throw new AssertionError(username + " was not let in: " + next + answer.body());
            }
            return json(HttpRequest.newBuilder(URI.create(base() + "/realms/shouwang/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=authorization_code&client_id=shouwang-web&code=" + code.group(1)
                            + "&redirect_uri=" + encoded(APPLICATION) + "&code_verifier=" + VERIFIER)).build()).path("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWayBack(HttpResponse<String> answer) {
        return location(answer).startsWith(APPLICATION);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String asked(String page) {
        Matcher secret = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"").matcher(page);
        if (secret.find()) {
            return "totp=" + OneTimeCode.of(secret.group(1), Instant.now()) + "&totpSecret=" + encoded(secret.group(1)) + "&userLabel=phone";
        }
        return "password-new=" + NEW_PASSWORD + "&password-confirm=" + NEW_PASSWORD;
    }

    private HttpResponse<String> logIn(Map<String, String> cookies, String username, String password) throws IOException, InterruptedException {
        String login = browse(cookies, HttpRequest.newBuilder(URI.create(base() + "/realms/shouwang/protocol/openid-connect/auth?client_id=shouwang-web"
                + "&response_type=code&scope=openid&code_challenge_method=S256&code_challenge=" + CHALLENGE
                + "&redirect_uri=" + encoded(APPLICATION)))).body();
        return submit(cookies, login, "username=" + encoded(username) + "&password=" + encoded(password));
    }

    private HttpResponse<String> submit(Map<String, String> cookies, String page, String values) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new AssertionError("no form: " + page);
        }
        return browse(cookies, HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(values)));
    }

    /** Keycloak marks its cookies as secure; a browser sends them to localhost all the same, Java's cookie manager does not. */
    private HttpResponse<String> browse(Map<String, String> cookies, HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private boolean isReady(Process process) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak has ended; see target/keycloak*/keycloak.log");
        }
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/health/ready")).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private JsonNode json(HttpRequest request) {
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static void run(Path folder, Path log, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("PUBLIC_URL", "http://localhost:8080");
        builder.environment().put("KEYCLOAK_PROVISIONER_SECRET", PROVISIONER_SECRET);
        Process process = builder.start();
        if (!process.waitFor(15, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("Keycloak could not be prepared: " + Files.readString(log));
        }
    }
}
