package org.shouwang.organisation.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;

/** What all tables of this feature write alike. */
final class County {

    private County() {}

    /** Whom a row belongs to; nobody's county for a whole city or province. */
    static String of(RegionCode region) {
        return region.level().isBroaderThan(RegionLevel.COUNTY) ? "" : region.county().value();
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
