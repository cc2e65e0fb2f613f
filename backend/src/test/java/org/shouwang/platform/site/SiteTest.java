package org.shouwang.platform.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.Api;
import org.shouwang.world.World;

/** A browser before a replica that serves a front end of three files. */
class SiteTest {

    @TempDir
    static Path disk;

    private static EmbeddedServer server;

    @BeforeAll
    static void replicaWithAFrontend() throws IOException {
        Path site = Files.createDirectories(disk.resolve("site/assets")).getParent();
        Files.writeString(site.resolve("index.html"), "<title>守望</title>");
        Files.writeString(site.resolve("assets/entry-4711.js"), "start()");
        Files.writeString(site.resolve(".env"), "secret");
        Files.writeString(site.resolve("notes.bak"), "secret");
        Files.writeString(disk.resolve("secret.json"), "secret");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("start()".getBytes(UTF_8));
        }
        Files.write(site.resolve("assets/entry-4711.js.gz"), packed.toByteArray());
        server = ApplicationContext.run(EmbeddedServer.class, World.get().settings(Map.of(
                "shouwang.frontend", site.toString(), "shouwang.oidc.issuer", "https://login.example.cn/realms/shouwang",
                "shouwang.public-url", "https://shouwang.example.cn")), "test");
    }

    @AfterAll
    static void end() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/workbench", "/households/912345/members"})
    void everyPageOfTheApplicationGetsItsIndexWhichIsAskedForEachTime(String path) {
        Answer answer = browser().get("/" + path).expect(200);

        assertThat(answer.text()).contains("守望");
        assertThat(answer.header("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(answer.header("Cache-Control")).contains("no-cache");
    }

    @Test
    void hashedFileIsKeptForAYearAndSentPackedToWhoeverTakesIt() {
        Answer plain = browser().get("//assets/entry-4711.js").expect(200);
        Answer packed = browser().header("Accept-Encoding", "gzip").get("//assets/entry-4711.js").expect(200);

        assertThat(plain.text()).isEqualTo("start()");
        assertThat(plain.header("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(plain.header("Content-Type")).contains("text/javascript;charset=utf-8");
        assertThat(packed.header("Content-Encoding")).contains("gzip");
        assertThat(packed.bytes()).isNotEqualTo(plain.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret.json", "/%2e%2e/secret.json", "/..%2fsecret.json", "/assets/..%5c..%5csecret.json", "/.env", "/notes.bak",
        "/assets/nothing.js", "/swagger/../../secret.json", "/swagger/logback.xml", "/swagger/..%2flogback.xml", "/%00", "//etc/passwd"})
    void nothingElseOnTheDiskIsServed(String path) throws IOException {
        String answer = raw(path);

        assertThat(answer).doesNotContain("secret").doesNotContain("root:").doesNotContain("appender");
        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @Test
    void unknownOperationIsAProblemAndNoPage() {
        browser().get("/nothing-like-this").expectProblem(404, "not-found");
        browser().get("//api").expectProblem(404, "not-found");
        browser().post("//workbench", Map.of()).expectProblem(404, "not-found");
    }

    @Test
    void pagesMayTalkToUsAndTheSignInServerOnlyAndAreNeverFramed() {
        Answer page = browser().get("//workbench");

        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "connect-src 'self' https://login.example.cn;", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("'unsafe-eval'").doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("Permissions-Policy").orElseThrow()).contains("camera=(self)");
        assertThat(page.header("Strict-Transport-Security")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/client-config", "/me", "/nothing-like-this"})
    void answersOfTheApiAreNeverStoredAndMayDoNothingAlsoWhenTheyAreRefusals(String path) {
        Answer answer = browser().get(path);

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void developerFindsTheContractAndThePageToTryIt() {
        assertThat(browser().get("//swagger/").expect(200).text()).contains("swagger.js").doesNotContain("<script>");
        assertThat(browser().get("//swagger/swagger.js").expect(200).text()).contains("usePkceWithAuthorizationCodeGrant");
        assertThat(browser().get("//swagger/swagger-ui-bundle.js").expect(200).bytes().length).isGreaterThan(1_000_000);
        assertThat(browser().get("//swagger/oauth2-redirect.html").expect(200).text()).contains("oauth2-redirect.js");
        assertThat(browser().get("//swagger/openapi.yaml").expect(200).text()).contains("operationId: getMe");
        assertThat(World.get().as(Role.AUDITOR, "13").get("//swagger").status()).isBetween(300, 308);
    }

    private static Api browser() {
        return World.get().anonymousAt(server.getURI()).header("Accept", "text/html,*/*");
    }

    /** As a hostile client writes it: no library tidies the path up. */
    private static String raw(String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
