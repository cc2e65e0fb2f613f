package org.shouwang.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.household.imports.Importing.counts;
import static org.shouwang.household.imports.RegisterFile.id;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kernel.Role;
import org.shouwang.platform.sheets.SheetRow;
import org.shouwang.world.Answer;
import org.shouwang.world.Clause;
import org.shouwang.world.Eventually;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** What an import must not tell, must not take, and what it hands out to be filled in. */
class ImportBordersTest {

    private static final String COUNTY = "130431";
    private static final String VILLAGE = "130431103206";
    private static final String NEIGHBOUR = "130432";

    private final World world = World.get();
    private final Importing official = new Importing(world.as(Role.COUNTY_CENTRE, COUNTY), COUNTY);

    @Test
    @Clause("DQ-001")
    void nobodyLearnsFromAnImportWhoIsRegisteredInTheNeighbourCounty() {
        Importing neighbour = new Importing(world.as(Role.COUNTY_CENTRE, NEIGHBOUR), NEIGHBOUR);
        String registeredThere = id("1970-01-01", 701);
        String registeredNowhere = id("1970-01-01", 703);
        assertThat(counts(neighbour.apply(oneHousehold("130432100003", registeredThere)))).startsWith("done: 1 created");

        JsonNode known = official.apply(oneHousehold(VILLAGE, registeredThere));
        JsonNode unknown = official.apply(oneHousehold(VILLAGE, registeredNowhere));

        assertThat(counts(known)).startsWith("done: 1 created");
        assertThat(withoutNumbers(known)).isEqualTo(withoutNumbers(unknown));
        for (String list : List.of("/rejected-rows", "/differences")) {
            assertThat(official.api().get("/household-imports/" + known.path("id").asText() + list).expect(200).bytes())
                    .isEqualTo(official.api().get("/household-imports/" + unknown.path("id").asText() + list).expect(200).bytes());
        }
    }

    private static byte[] oneHousehold(String village, String person) {
        return RegisterFile.register().household("户编号(本册)", "1", "区划代码", village, "户类型", "一般农户")
                .person("姓名", "甲", "证件号码", person, "与户主关系", "户主").csv();
    }

    /** Everything but ids, times and speed. */
    private static String withoutNumbers(JsonNode done) {
        return done.toString().replaceAll("\"(id|jobId|createdAt|finishedAt|listsUntil)\":\"[^\"]*\"", "").replaceAll("\"rowsPerSecond\":[0-9]+", "");
    }

    @Test
    void aTownshipImportsItsOwnVillagesOnly() {
        Importing township = new Importing(world.as(Role.TOWNSHIP_STATION, "130431103"), "130431103");

        JsonNode done = township.apply(RegisterFile.register()
                .household("户编号(本册)", "1", "区划代码", VILLAGE, "户类型", "一般农户")
                .person("姓名", "甲", "证件号码", id("1970-01-01", 711), "与户主关系", "户主")
                .household("户编号(本册)", "2", "区划代码", "130431102206", "户类型", "一般农户")
                .person("姓名", "乙", "证件号码", id("1970-01-01", 713), "与户主关系", "户主").csv());

        assertThat(counts(done)).isEqualTo("done: 1 created, 0 unchanged, 0 different, 1 rejected of 2");
        world.as(Role.TOWNSHIP_STATION, "130431102").get("/household-imports/" + done.path("id").asText()).expectProblem(404, "not-found");
        world.as(Role.VILLAGE_OFFICER, VILLAGE).get("/household-imports").expectProblem(403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"register/csv", "register/xlsx", "national/xlsx"})
    void theTemplateIsFilledInAndImported(String which) {
        String layout = which.split("/")[0];
        int number = 721 + List.of("register/csv", "register/xlsx", "national/xlsx").indexOf(which);
        byte[] template = official.api().get("/household-import-templates/" + layout + "?format=" + which.split("/")[1]).expect(200).bytes();
        List<SheetRow> rows = RejectedRowsTest.rows(template);
        assertThat(rows).hasSize(1);

        StringBuilder filled = new StringBuilder(String.join(",", rows.getFirst().cells())).append("\n");
        filled.append(String.join(",", rows.getFirst().cells().stream().map(column -> switch (column) {
            case "户编号(本册)", "户编号" -> "1304319" + number;
            case "区划代码" -> VILLAGE;
            case "乡镇" -> "曹庄镇";
            case "行政村" -> "小言寨村";
            case "户类型" -> "脱贫户";
            case "姓名" -> "甲";
            case "证件类型" -> "居民身份证(户口簿)";
            case "证件号码" -> id("1970-05-06", number);
            case "性别" -> number % 2 == 1 ? "男" : "女";
            case "出生日期" -> "1970/5/6";
            case "与户主关系" -> "户主";
            case "是否参加大病保险" -> "是";
            default -> "";
        }).toList())).append("\n");
        JsonNode done = official.over(official.send(layout, "apply", filled.toString().getBytes(StandardCharsets.UTF_8)).expect(202));

        assertThat(counts(done)).isEqualTo("done: 1 created, 0 unchanged, 0 different, 0 rejected of 1");
    }

    @Test
    void aPageOfImportsTakesTwoStatementsHoweverLongItIs() {
        for (int number = 741; number <= 745; number += 2) {
            official.apply(oneHousehold(VILLAGE, id("1970-01-01", number)));
        }

        Answer page = official.api().get("/household-imports?limit=3").expect(200);

        assertThat(page.json().path("items")).hasSize(3).allMatch(each -> each.path("state").asText().equals("done"));
        assertThat(page.sqlStatements()).isEqualTo(2);
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        assertThat(answerTo("Content-Length: 2147483648\r\n", "")).startsWith("HTTP/1.1 413");
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException, SQLException {
        String form = "--b\r\nContent-Disposition: form-data; name=\"region\"\r\n\r\n" + COUNTY
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"layout\"\r\n\r\nregister"
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"mode\"\r\n\r\napply"
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"broken-off.csv\"\r\n\r\n";

        // Complete by its length, but its form never ends; and one whose line breaks.
        String body = form + "姓名".repeat(1_000);
        assertThat(answerTo("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n", body))
                .startsWith("HTTP/1.1 400").contains("upload-truncated");
        try (Socket socket = connected("Content-Length: 9000000\r\n")) {
            socket.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        Eventually.get(this::storedFiles, count -> count == 0);
        assertThat(official.api().get("/household-imports?limit=100").text()).doesNotContain("broken-off.csv");
    }

    private int storedFiles() {
        try (Connection owner = world.asOwner(); Statement counting = owner.createStatement();
                var rows = counting.executeQuery("SELECT COUNT(*) FROM platform_file WHERE name = 'broken-off.csv'")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String answerTo(String header, String body) throws IOException {
        try (Socket socket = connected(header)) {
            socket.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.setSoTimeout(10_000);
            byte[] answer = new byte[4_000];
            int length = 0;
            for (int read; length < 200 && (read = socket.getInputStream().read(answer, length, answer.length - length)) > 0; length += read) {
                continue;
            }
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }

    private Socket connected(String header) throws IOException {
        String token = world.tokenOf(Someone.as(Role.COUNTY_CENTRE, COUNTY));
        Socket socket = new Socket("localhost", world.bean(EmbeddedServer.class).getPort());
        socket.getOutputStream().write(("POST /api/v1/household-imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nIdempotency-Key: " + Importing.key() + "\r\nContent-Type: multipart/form-data; boundary=b\r\n" + header + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }
}
