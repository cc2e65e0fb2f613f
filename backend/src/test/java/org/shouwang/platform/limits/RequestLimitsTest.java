package org.shouwang.platform.limits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Role;
import org.shouwang.world.Answer;
import org.shouwang.world.World;

/** Somebody sends what no honest client sends: each answer is a clear refusal, none is a fault of ours. */
class RequestLimitsTest {

    private final World world = World.get();

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() {
        assertThat(send("{\"name\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}").status()).isBetween(400, 413);
        assertThat(send("{\"name\":".repeat(50_000) + "1" + "}".repeat(50_000)).status()).isBetween(400, 413);
    }

    @Test
    void jsonWithAHugeTextOrNumberIsRefused() {
        assertThat(send("{\"name\":\"" + "长".repeat(1_000_000) + "\"}").status()).isBetween(400, 413);
        assertThat(send("{\"name\":" + "9".repeat(100_000) + "}").status()).isBetween(400, 413);
    }

    @Test
    void jsonOfMoreThanAMegabyteIsRefusedWherePlainJsonIsTaken() {
        String wide = IntStream.range(0, 200_000).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(",", "{", "}"));

        send(wide).expectProblem(413, "too-large");
    }

    @Test
    void jsonThatIsNoneOrBrokenIsRefused() {
        for (String body : new String[] {"", "{", "nonsense", "\u0000", "[1]", "\"text\"", "null", "{\"name\":{\"a\":1}}"}) {
            assertThat(send(body).status()).as(body).isBetween(400, 422);
        }
    }

    @Test
    void headersWithoutEndAreRefused() throws IOException {
        String answer = raw("GET /api/v1/client-config HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(100_000) + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("io.netty", "Exception");
    }

    @Test
    void addressWithoutEndOrWithBrokenEscapesIsRefused() throws IOException {
        for (String path : new String[] {"/api/v1/regions?q=" + "x".repeat(100_000), "/api/v1/regions/%", "/api/v1/regions/%zz", "/api/v1/%00", "/api/v1/regions?limit=%ff%fe"}) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .as(path.substring(0, Math.min(30, path.length()))).matches("(?s)HTTP/1.[01] 4.*").doesNotContain("io.netty", "Exception", "java.");
        }
    }

    @Test
    void pageOfAThousandOrNoneIsRefused() {
        for (String limit : new String[] {"0", "-1", "101", "99999999999999999999", "ten"}) {
            world.as(Role.COUNTY_CENTRE, "130434").get("/jobs?limit=" + limit).expect(400);
        }
        world.as(Role.COUNTY_CENTRE, "130434").get("/jobs?limit=100").expect(200);
        world.as(Role.COUNTY_CENTRE, "130434").get("/jobs?cursor=nonsense").expect(400);
    }

    private Answer send(String body) {
        return world.as(Role.COUNTY_CENTRE, "130434").withKey("limits-" + System.nanoTime())
                .send("POST", "/regions/130434102221/groups", body.getBytes(UTF_8), "application/json");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", world.uri().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
