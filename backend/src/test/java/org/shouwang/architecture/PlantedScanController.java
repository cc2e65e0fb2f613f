package org.shouwang.architecture;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.security.Access;

/** A list that no index serves: the fault that the test of the query plans must catch. */
@Controller("/api/v1/planted-scan")
class PlantedScanController {

    private final Sql sql;

    PlantedScanController(Sql sql) {
        this.sql = sql;
    }

    @Get
    @Access(anyRole = true)
    List<String> scan() {
        return sql.list("SELECT head_name FROM household_household WHERE address LIKE ? LIMIT 20", row -> row.getString(1), "%nowhere%");
    }

    /** Served by an index whose rows are nearly all thrown away: as slow, and a plan alone does not show it. */
    @Get("/filtered")
    @Access(anyRole = true)
    List<String> filtered() {
        return sql.list("""
                SELECT head_name
                FROM household_household
                WHERE region_code >= ?
                  AND region_code < ?
                  AND bank_name = ?
                ORDER BY region_code, id
                LIMIT 20
                """, row -> row.getString(1), "13", "14", "nowhere");
    }
}
