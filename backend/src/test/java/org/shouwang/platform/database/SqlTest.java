package org.shouwang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.world.World;

/** What a caller hands to a batch is what the table holds afterwards, whatever it looks like to a database. */
class SqlTest {

    private static final String INSERT = "INSERT INTO platform_sql_test (id, word, note, kind) VALUES (?, ?, ?, 'fixed')";

    private final World world = World.get();
    private final Sql sql = world.bean(Sql.class);

    @BeforeEach
    void table() throws SQLException {
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("""
                    CREATE TABLE platform_sql_test (
                        id BIGINT PRIMARY KEY, word VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin, note LONGTEXT, kind VARCHAR(10),
                        bytes VARBINARY(300), day DATE, at DATETIME(3), amount DECIMAL(14,2), truth BOOLEAN, number INT)
                    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
                    """);
            statement.execute("GRANT SELECT, INSERT, UPDATE ON platform_sql_test TO 'shouwang'@'%'");
        }
    }

    @AfterEach
    void noTable() throws SQLException {
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            statement.execute("DROP TABLE platform_sql_test");
        }
    }

    @Test
    void textsOfEveryKindComeBackAsTheyWere() {
        List<String> texts = List.of("", "plain", "O'Neill", "''", "\\", "\\'", "'), (1, '', '", "'); DROP TABLE platform_sql_test; -- ", "?", "? ?",
                "{fn now()}", "/* */ # --", "王伟", "㐂𠮷😀", "\0", "\u001a", "line\r\nline\t", "\"json\": [1]", "％\u2018\u2019");
        List<@Nullable Object[]> rows = new ArrayList<>();
        texts.forEach(text -> rows.add(new @Nullable Object[] {(long) rows.size(), null, text}));

        sql.batch(INSERT, rows);

        assertThat(sql.list("SELECT note FROM platform_sql_test ORDER BY id", row -> row.getString(1))).isEqualTo(texts);
        assertThat(sql.list("SELECT id FROM platform_sql_test WHERE word IS NULL AND kind = 'fixed'", row -> row.getLong(1))).hasSameSizeAs(texts);
    }

    @Test
    void everyKindOfValueIsStoredAsASingleInsertStoresIt() {
        byte[] bytes = new byte[256];
        for (int each = 0; each < bytes.length; each++) {
            bytes[each] = (byte) each;
        }
        String insert = "INSERT INTO platform_sql_test (id, bytes, day, at, amount, truth, number, word) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        Object[] values = {1L, bytes, LocalDate.of(1949, 10, 1), Instant.parse("2026-11-22T16:00:00.987Z"),
            new BigDecimal("-12345.60"), true, -7, "13-word"};
        Object[] nothing = {3L, new byte[0], null, null, null, false, Integer.MIN_VALUE, ""};

        sql.batch(insert, List.of(values, nothing));
        sql.update(insert, with(values, 2L));
        sql.update(insert, with(nothing, 4L));

        List<String> stored = sql.list("SELECT CONCAT_WS('|', HEX(bytes), day, at, amount, truth, number, word) FROM platform_sql_test ORDER BY id",
                row -> row.getString(1));
        assertThat(stored.get(0)).isEqualTo(stored.get(1)).contains("1949-10-01|2026-11-23 00:00:00.987|-12345.60|1|-7|13-word");
        assertThat(stored.get(2)).isEqualTo(stored.get(3));
    }

    private static Object[] with(Object[] values, long id) {
        Object[] all = values.clone();
        all[0] = id;
        return all;
    }

    @Test
    void moreThanOneStatementHoldsIsWrittenInSeveralThatStandOrFallTogether() {
        String note = "长".repeat(50_000);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (long id = 0; id < 30; id++) {
            rows.add(new @Nullable Object[] {id, "w", note});
        }
        List<@Nullable Object[]> faulty = new ArrayList<>(rows);
        faulty.add(new @Nullable Object[] {0L, "w", "the same again"});

        assertThatThrownBy(() -> sql.inTransaction(() -> sql.batch(INSERT, faulty)))
                .isInstanceOfSatisfying(SqlFailed.class, failed -> assertThat(failed.isDuplicate()).isTrue());
        assertThat(count()).isZero();
        sql.batch(INSERT, rows);
        assertThat(count()).isEqualTo(30);
    }

    @Test
    void aStatementThatIsNoPlainInsertIsRepeatedForEachRow() {
        sql.batch(INSERT, List.of(new Object[] {1L, "a", "?"}, new Object[] {2L, "b", "?"}));

        sql.batch("UPDATE platform_sql_test SET note = ? WHERE id = ?", List.of(new Object[] {"it's", 1L}, new Object[] {"两", 2L}));
        sql.batch("INSERT INTO platform_sql_test (id, number) VALUES (?, ?) ON DUPLICATE KEY UPDATE number = VALUES(number)",
                List.of(new Object[] {1L, 10}, new Object[] {3L, 30}));

        assertThat(sql.list("SELECT CONCAT_WS(' ', id, note, number) FROM platform_sql_test ORDER BY id", row -> row.getString(1)))
                .containsExactly("1 it's 10", "2 两", "3 30");
    }

    @Test
    void aRowWithTooFewValuesOrOneThatNoColumnHoldsIsRefused() {
        assertThatThrownBy(() -> sql.batch(INSERT, List.<Object[]>of(new Object[] {1L, "a"}))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sql.batch(INSERT, List.<Object[]>of(new Object[] {1L, "a", StandardCharsets.UTF_8})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count()).isZero();
    }

    private int count() {
        return sql.find("SELECT COUNT(*) FROM platform_sql_test", row -> row.getInt(1)).orElseThrow();
    }
}
