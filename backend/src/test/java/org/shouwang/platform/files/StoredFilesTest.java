package org.shouwang.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.crypto.IntegrityAlarm;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.world.Eventually;
import org.shouwang.world.World;

class StoredFilesTest {

    private static final RegionCode COUNTY = new RegionCode("130428");
    private static final Jurisdiction HERE = Jurisdiction.of(COUNTY);
    private static final Actor OFFICER = new Actor("id-uploader", "county01", "县中心", Set.of(Role.COUNTY_CENTRE), HERE, Optional.empty());

    private final World world = World.get();
    private final StoredFiles files = world.bean(StoredFiles.class);
    private final Sql sql = world.bean(Sql.class);
    private final String name = UUID.randomUUID() + ".csv";

    @Test
    void fileOfSeveralChunksComesBackAsItWasAndOnlyInsideItsCounty() throws Exception {
        byte[] content = bytes(StoredFiles.CHUNK * 2 + 17);

        StoredFile file = files.store(new ByteArrayInputStream(content), newFile(name));

        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(files.open(files.find(HERE, file.id()).orElseThrow()).readAllBytes()).isEqualTo(content);
        assertThat(files.find(Jurisdiction.of(new RegionCode("130429")), file.id())).isEmpty();
        assertThat(files.find(Jurisdiction.nothing(), file.id())).isEmpty();
    }

    @Test
    void contentIsNowhereReadableInTheDatabase() {
        StoredFile file = files.store(new ByteArrayInputStream("姓名,张三,130428196805121234".getBytes(UTF_8)), newFile(name));

        byte[] stored = sql.find("SELECT content FROM platform_file_chunk WHERE file_id = ?", row -> row.getBytes(1), file.id()).orElseThrow();
        assertThat(new String(stored, UTF_8)).doesNotContain("130428196805121234").doesNotContain("张三");
    }

    @Test
    void chunksThatWereSwappedInTheDatabaseRaiseAnAlarmAndAMissingOneIsNoEnd() throws SQLException {
        StoredFile file = files.store(new ByteArrayInputStream(bytes(StoredFiles.CHUNK * 3)), newFile(name));
        sql.update("UPDATE platform_file_chunk SET seq = seq + 10 WHERE file_id = ? AND seq < 2", file.id());
        sql.update("UPDATE platform_file_chunk SET seq = 11 - seq WHERE file_id = ? AND seq = 10", file.id());
        sql.update("UPDATE platform_file_chunk SET seq = 0 WHERE file_id = ? AND seq = 11", file.id());
        assertThatThrownBy(() -> files.open(file).readAllBytes()).isInstanceOf(IntegrityAlarm.class);

        StoredFile other = files.store(new ByteArrayInputStream(bytes(StoredFiles.CHUNK * 2)), newFile(name));
        sql.update("DELETE FROM platform_file_chunk WHERE file_id = ? AND seq = 1", other.id());
        assertThatThrownBy(() -> files.open(other).readAllBytes()).isInstanceOf(EOFException.class);
    }

    @Test
    void streamThatBreaksIsRefusedAndLeavesNothing() {
        InputStream broken = new InputStream() {
            private int left = StoredFiles.CHUNK + 5;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> files.store(broken, newFile(name)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(FileProblem.TRUNCATED));
        assertThat(left()).isZero();
    }

    @Test
    void emptyFileAndOneThatIsTooLargeAreRefusedAndLeaveNothing() {
        assertThatThrownBy(() -> files.store(InputStream.nullInputStream(), newFile(name)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(FileProblem.EMPTY));
        StoredFiles small = new StoredFiles(sql, world.bean(org.shouwang.platform.crypto.FieldCipher.class), java.time.Clock.systemUTC(), 1);
        assertThatThrownBy(() -> small.store(new ByteArrayInputStream(bytes(StoredFiles.CHUNK + 1)), newFile(name)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("limitMegabytes", 1L));
        assertThat(small.store(new ByteArrayInputStream(bytes(StoredFiles.CHUNK)), newFile("fits")).size()).isEqualTo(StoredFiles.CHUNK);
        assertThat(left()).isZero();
    }

    @Test
    void filePastItsTimeAndUnfinishedOneOfAKilledServerAreDeleted() {
        StoredFile overdue = files.store(new ByteArrayInputStream(bytes(10)), new NewFile(name, COUNTY, OFFICER, Duration.ofSeconds(-1)));
        StoredFile unfinished = files.store(new ByteArrayInputStream(bytes(10)), newFile(name));
        StoredFile kept = files.store(new ByteArrayInputStream(bytes(10)), newFile("kept"));
        sql.update("UPDATE platform_file SET state = 'uploading', created_at = created_at - INTERVAL 7 HOUR WHERE id = ?", unfinished.id());

        files.deleteOverdue();

        assertThat(left()).isZero();
        assertThat(files.find(HERE, overdue.id())).isEmpty();
        assertThat(files.find(HERE, kept.id())).isPresent();
        assertThat(sql.find("SELECT COUNT(*) FROM platform_file_chunk WHERE file_id IN (?, ?)", row -> row.getInt(1), overdue.id(), unfinished.id())).contains(0);
    }

    @Test
    void uploadOverHttpIsStoredUnderItsBareName() throws IOException {
        byte[] content = bytes(3 * StoredFiles.CHUNK + 5);

        String id = world.as(Role.COUNTY_CENTRE, COUNTY.value()).upload("/test-uploads", Map.of(), "../../" + name, content).expect(200).text();

        StoredFile file = files.find(HERE, Long.parseLong(id)).orElseThrow();
        assertThat(file.name()).isEqualTo(name);
        assertThat(files.open(file).readAllBytes()).isEqualTo(content);
    }

    @Test
    void senderWhoHangsUpInTheMiddleLeavesNothing() throws IOException {
        try (Socket socket = connection()) {
            socket.getOutputStream().write(head(50 << 20));
            socket.getOutputStream().write(bytes(5 << 20));
            socket.getOutputStream().flush();
            Eventually.get(this::left, rows -> rows == 1);
        }

        Eventually.get(this::left, rows -> rows == 0);
        assertThat(sql.find("SELECT COUNT(*) FROM platform_file_chunk WHERE file_id NOT IN (SELECT id FROM platform_file)", row -> row.getInt(1))).contains(0);
    }

    @Test
    void senderWhoAnnouncesTwoGigabytesIsRefusedBeforeSendingThem() throws IOException {
        try (Socket socket = connection()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head(2L << 30));
            socket.getOutputStream().flush();

            String answer = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
        assertThat(left()).isZero();
    }

    private Socket connection() throws IOException {
        return new Socket("127.0.0.1", world.uri().getPort());
    }

    private byte[] head(long length) {
        return ("""
                POST /api/v1/test-uploads HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Idempotency-Key: %s\r
                Content-Type: multipart/form-data; boundary=b\r
                Content-Length: %d\r
                \r
                --b\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: text/csv\r
                \r
                """).formatted(world.tokenOf(org.shouwang.world.Someone.as(Role.COUNTY_CENTRE, COUNTY.value())), UUID.randomUUID(), length, name).getBytes(UTF_8);
    }

    private int left() {
        return sql.find("SELECT COUNT(*) FROM platform_file WHERE name = ?", row -> row.getInt(1), name).orElseThrow();
    }

    private static NewFile newFile(String name) {
        return new NewFile(name, COUNTY, OFFICER, Duration.ofDays(1));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
