package org.shouwang.access.files;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.OneTimePassword;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.FieldAddress;
import org.shouwang.platform.crypto.FieldCipher;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.web.Cursor;

@Singleton
class AccountFileStore {

    private static final String COLUMNS = """
            SELECT file.id, file.region_code, file.job_id, file.file_id, file.file_name, file.total_rows, file.created_by, file.created_at,
                file.expires_at, file.taken_at,
                (SELECT COUNT(*) FROM access_account_file_row AS line WHERE line.file_id = file.id AND line.account_id IS NOT NULL) AS opened,
                (SELECT COUNT(*) FROM access_account_file_row AS line WHERE line.file_id = file.id AND line.account_id IS NULL) AS rejected
            FROM access_account_file AS file
            """;

    private final Sql sql;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    AccountFileStore(Sql sql, FieldCipher cipher, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    record Rejected(int line, String username, String name, List<FieldFault> faults) {}

    record FirstPassword(String username, String name, String password) {}

    void insert(AccountFile file) {
        String region = file.region().value();
        sql.update("""
                INSERT INTO access_account_file (id, county_code, region_code, job_id, file_id, file_name, created_by, created_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, file.id(), region.length() < 6 ? "" : region.substring(0, 6), region, file.jobId(), file.fileId(), file.fileName(),
                file.createdBy(), file.createdAt(), file.expiresAt());
    }

    Optional<AccountFile> find(Jurisdiction jurisdiction, long id) {
        return sql.find(COLUMNS + "WHERE file.id = ? AND file.region_code >= ? AND file.region_code < ?", AccountFileStore::read,
                id, jurisdiction.from(), jurisdiction.to());
    }

    Optional<AccountFile> findAcrossTenants(long id) {
        return sql.find(COLUMNS + "WHERE file.id = ?", AccountFileStore::read, id);
    }

    /** Newest first. */
    List<AccountFile> page(Jurisdiction jurisdiction, @Nullable Cursor cursor, int rows) {
        return sql.list(COLUMNS + """
                WHERE file.region_code >= ? AND file.region_code < ? AND file.id < ?
                ORDER BY file.id DESC
                LIMIT ?
                """, AccountFileStore::read, jurisdiction.from(), jurisdiction.to(), cursor == null ? Long.MAX_VALUE : cursor.number(0), rows);
    }

    void setTotal(long id, int rows) {
        sql.update("UPDATE access_account_file SET total_rows = ? WHERE id = ?", rows, id);
    }

    void opened(AccountFile file, int line, String account, String username, String name, OneTimePassword password) {
        sql.update("INSERT INTO access_account_file_row (file_id, line, account_id, username, name, password) VALUES (?, ?, ?, ?, ?, ?)",
                file.id(), line, account, cut(username), cut(name), cipher.encrypt(address(file, line), password.value()));
    }

    void rejected(AccountFile file, int line, String username, String name, List<FieldFault> faults) {
        try {
            sql.update("INSERT INTO access_account_file_row (file_id, line, username, name, faults) VALUES (?, ?, ?, ?, ?)",
                    file.id(), line, cut(username), cut(name), json.writeValueAsString(faults));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Rejected> rejected(AccountFile file, int after, int rows) {
        return sql.list("""
                SELECT line, username, name, faults
                FROM access_account_file_row
                WHERE file_id = ? AND account_id IS NULL AND line > ?
                ORDER BY line
                LIMIT ?
                """, row -> new Rejected(row.getInt(1), row.getString(2), row.getString(3), faults(row.getString(4))), file.id(), after, rows);
    }

    /** Hands the first passwords out and wipes them, both or neither. */
    List<FirstPassword> take(AccountFile file) {
        List<FirstPassword> passwords = sql.list("""
                SELECT line, username, name, password
                FROM access_account_file_row
                WHERE file_id = ? AND password IS NOT NULL
                ORDER BY line
                FOR UPDATE
                """, row -> new FirstPassword(row.getString(2), row.getString(3), cipher.decrypt(address(file, row.getInt(1)), row.getBytes(4))), file.id());
        sql.update("UPDATE access_account_file SET taken_at = ? WHERE id = ?", clock.instant(), file.id());
        wipeAcrossTenants(file.id());
        return passwords;
    }

    List<Long> overdueAcrossTenants() {
        return sql.list("""
                SELECT DISTINCT file.id
                FROM access_account_file AS file
                JOIN access_account_file_row AS line ON line.file_id = file.id AND line.password IS NOT NULL
                WHERE file.expires_at < ?
                """, row -> row.getLong(1), clock.instant());
    }

    void wipeAcrossTenants(long id) {
        sql.update("UPDATE access_account_file_row SET password = NULL WHERE file_id = ?", id);
    }

    private static AccountFile read(ResultSet row) throws SQLException {
        int total = row.getInt("total_rows");
        return new AccountFile(row.getLong("id"), new RegionCode(row.getString("region_code")), row.getLong("job_id"), row.getLong("file_id"),
                row.getString("file_name"), row.getObject("total_rows") == null ? null : total, row.getInt("opened"), row.getInt("rejected"),
                row.getString("created_by"), Sql.instant(row, "created_at"), Sql.instant(row, "expires_at"), Sql.instantOrNull(row, "taken_at"));
    }

    private static FieldAddress address(AccountFile file, int line) {
        return new FieldAddress(Tenant.ofCode(file.region().value()), "access_account_file_row", "password." + line, file.id());
    }

    private List<FieldFault> faults(String text) {
        try {
            return json.readValue(text, Argument.listOf(FieldFault.class));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What stands in a rejected row may be anything. */
    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
