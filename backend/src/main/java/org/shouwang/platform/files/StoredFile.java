package org.shouwang.platform.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;

/**
 * A file that was stored completely.
 *
 * @param name   as the uploader's machine called it, without path
 * @param sha256 digest of its content, 64 hexadecimal digits
 */
public record StoredFile(long id, RegionCode region, String name, long size, String sha256, Instant createdAt) {

    static final String COLUMNS = "id, region_code, name, size_bytes, sha256, created_at";

    static StoredFile read(ResultSet row) throws SQLException {
        return new StoredFile(row.getLong("id"), new RegionCode(row.getString("region_code")), row.getString("name"),
                row.getLong("size_bytes"), row.getString("sha256"), Sql.instant(row, "created_at"));
    }
}
