package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.platform.database.Sql;

/** How many households there are of each kind. */
@Singleton
public class HouseholdCounts {

    /** Reads nothing but the index household_household_summary. */
    private static final String QUERY = """
            SELECT household.status, household.household_type, household.key_groups, COUNT(*) AS households
            FROM household_household AS household
            WHERE household.region_code >= ?
              AND household.region_code < ?
            GROUP BY household.status, household.household_type, household.key_groups
            """;

    private final Sql sql;

    HouseholdCounts(Sql sql) {
        this.sql = sql;
    }

    /** Households that have all of this in common. */
    public record Count(HouseholdStatus status, HouseholdType type, Set<KeyGroup> keyGroups, long households) {}

    public List<Count> of(Jurisdiction where) {
        return sql.list(QUERY,
                row -> new Count(
                        HouseholdStatus.LIST.get(row.getString("status")),
                        HouseholdType.LIST.get(row.getString("household_type")),
                        HouseholdTable.keyGroups(row.getString("key_groups")),
                        row.getLong("households")),
                where.from(), where.to());
    }
}
