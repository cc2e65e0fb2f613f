package org.shouwang.household.imports;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.FieldAddress;
import org.shouwang.platform.crypto.FieldCipher;
import org.shouwang.platform.database.Sql;

/** Imports, their rejected rows and differences. What a row said is personal and encrypted. */
@Singleton
class ImportStore {

    private static final String REJECTED = "household_import_rejected_row";
    private static final String DIFFERENCE = "household_import_difference";
    private static final Argument<List<String>> TEXTS = Argument.listOf(String.class);
    private static final Argument<List<RowFault>> FAULTS = Argument.listOf(RowFault.class);

    private final Sql sql;
    private final FieldCipher cipher;
    private final ObjectMapper json;

    ImportStore(Sql sql, FieldCipher cipher, ObjectMapper json) {
        this.sql = sql;
        this.cipher = cipher;
        this.json = json;
    }

    void insert(HouseholdImport added) {
        sql.update("""
                INSERT INTO household_import (
                    id, county_code, region_code, job_id, layout, mode, file_id, file_name, file_bytes, file_digest, header,
                    ignored_columns, created_rows, created_households, unchanged_rows, different_rows, rejected_rows,
                    differences, created_at, created_by, created_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, ?, ?, ?)
                """,
                added.id(), added.region().county().value(), added.region().value(), added.jobId(), added.layout().word(),
                added.mode().word(), added.fileId(), added.fileName(), added.fileBytes(), HexFormat.of().parseHex(added.digest()),
                write(added.header()), write(added.ignoredColumns()), added.createdAt(), added.createdBy(), added.createdByName());
    }

    Optional<HouseholdImport> find(Jurisdiction where, long id) {
        return sql.find("""
                SELECT household_import.*
                FROM household_import
                WHERE id = ?
                  AND region_code >= ?
                  AND region_code < ?
                """, this::read, id, where.from(), where.to());
    }

    /** For the job itself, which carries nobody's jurisdiction but the import's region. */
    Optional<HouseholdImport> findAcrossTenants(long id) {
        return sql.find("SELECT household_import.* FROM household_import WHERE id = ?", this::read, id);
    }

    /** Newest first. */
    List<HouseholdImport> page(Jurisdiction where, long before, int rows) {
        return sql.list("""
                SELECT household_import.*
                FROM household_import
                WHERE region_code >= ?
                  AND region_code < ?
                  AND id < ?
                ORDER BY id DESC
                LIMIT ?
                """, this::read, where.from(), where.to(), before, rows);
    }

    void setTotal(HouseholdImport done, int rows) {
        sql.update("UPDATE household_import SET total_rows = ? WHERE id = ? AND county_code = ?", rows, done.id(), done.region().county().value());
    }

    void add(HouseholdImport done, Tally tally) {
        sql.update("""
                UPDATE household_import
                SET created_rows = created_rows + ?, created_households = created_households + ?,
                    unchanged_rows = unchanged_rows + ?, different_rows = different_rows + ?,
                    rejected_rows = rejected_rows + ?, differences = differences + ?
                WHERE id = ?
                  AND county_code = ?
                """,
                tally.created(), tally.createdHouseholds(), tally.unchanged(), tally.different(), tally.rejected(),
                tally.differences(), done.id(), done.region().county().value());
    }

    void addRejected(HouseholdImport done, List<RejectedRow> rows) {
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (RejectedRow row : rows) {
            long id = Ids.next();
            values.add(new @Nullable Object[] {done.id(), row.line(), id, done.region().county().value(), done.region().value(),
                    write(row.faults()), cipher.encrypt(address(done.region(), REJECTED, id), write(row.cells()))});
        }
        sql.batch("""
                INSERT INTO household_import_rejected_row (import_id, line, id, county_code, region_code, faults, cells)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, values);
    }

    List<RejectedRow> rejected(HouseholdImport of, int afterLine, int rows) {
        return sql.list("""
                SELECT line, id, faults, cells
                FROM household_import_rejected_row
                WHERE import_id = ?
                  AND county_code = ?
                  AND line > ?
                ORDER BY line
                LIMIT ?
                """,
                row -> new RejectedRow(
                        row.getInt("line"),
                        read(cipher.decrypt(address(of.region(), REJECTED, row.getLong("id")), row.getBytes("cells")), TEXTS),
                        read(row.getString("faults"), FAULTS)),
                of.id(), of.region().county().value(), afterLine, rows);
    }

    /** What is encrypted of a difference. */
    @Serdeable
    record DifferenceText(String name, @Nullable String inFile, @Nullable String inRegister) {}

    /** A difference in a list; the id is its place. */
    record ListedDifference(
            long id, @Nullable Integer line, String kind, @Nullable Long householdId, @Nullable String column, DifferenceText text) {}

    void addDifferences(HouseholdImport done, List<Difference> differences) {
        List<@Nullable Object[]> values = new ArrayList<>(differences.size());
        for (Difference each : differences) {
            long id = Ids.next();
            String text = write(new DifferenceText(each.name(), each.inFile(), each.inRegister()));
            values.add(new @Nullable Object[] {done.id(), id, done.region().county().value(), done.region().value(), each.line(),
                    each.kind().word(), each.householdId(), each.column() == null ? null : done.layout().title(each.column()),
                    cipher.encrypt(address(done.region(), DIFFERENCE, id), text)});
        }
        sql.batch("""
                INSERT INTO household_import_difference (
                    import_id, id, county_code, region_code, line, kind, household_id, column_name, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, values);
    }

    List<ListedDifference> differences(HouseholdImport of, long after, int rows) {
        return sql.list("""
                SELECT id, line, kind, household_id, column_name, content
                FROM household_import_difference
                WHERE import_id = ?
                  AND county_code = ?
                  AND id > ?
                ORDER BY id
                LIMIT ?
                """,
                row -> new ListedDifference(
                        row.getLong("id"),
                        row.getObject("line", Integer.class),
                        row.getString("kind"),
                        row.getObject("household_id", Long.class),
                        row.getString("column_name"),
                        read(cipher.decrypt(address(of.region(), DIFFERENCE, row.getLong("id")), row.getBytes("content")),
                                Argument.of(DifferenceText.class))),
                of.id(), of.region().county().value(), after, rows);
    }

    /** Ids of imports that were sent before and still have their lists. */
    List<Long> findWithOldListsAcrossTenants(Instant sentBefore) {
        return sql.list("""
                SELECT id
                FROM household_import
                WHERE lists_deleted_at IS NULL
                  AND created_at <= ?
                ORDER BY created_at
                """, row -> row.getLong("id"), sentBefore);
    }

    /** In portions: a transaction that deletes a million rows at once would be a burden for replicas of the database. */
    void deleteListsAcrossTenants(long id, Instant now) {
        for (String table : List.of(REJECTED, DIFFERENCE)) {
            while (sql.update("DELETE FROM " + table + " WHERE import_id = ? LIMIT 2000", id) > 0) {
                continue;
            }
        }
        sql.update("UPDATE household_import SET lists_deleted_at = ? WHERE id = ?", now, id);
    }

    private HouseholdImport read(ResultSet row) throws SQLException {
        return new HouseholdImport(
                row.getLong("id"),
                new RegionCode(row.getString("region_code")),
                row.getLong("job_id"),
                Layout.ofWord(row.getString("layout")).orElseThrow(),
                ImportMode.ofWord(row.getString("mode")).orElseThrow(),
                row.getLong("file_id"),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                HexFormat.of().formatHex(row.getBytes("file_digest")),
                read(row.getString("header"), TEXTS),
                read(row.getString("ignored_columns"), TEXTS),
                row.getObject("total_rows", Integer.class),
                new Tally(row.getInt("created_rows"), row.getInt("created_households"), row.getInt("unchanged_rows"),
                        row.getInt("different_rows"), row.getInt("rejected_rows"), row.getInt("differences")),
                Sql.instant(row, "created_at"),
                row.getString("created_by"),
                row.getString("created_by_name"));
    }

    private static FieldAddress address(RegionCode region, String table, long id) {
        return new FieldAddress(Tenant.ofCode(region.value()), table, "content", id);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
