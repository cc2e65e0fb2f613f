package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.web.Cursor;

/** Finds households by what somebody knows of them. Each way has its index; none looks outside the jurisdiction. */
@Singleton
public class HouseholdSearch {

    private final Households households;
    private final PersonalData personalData;

    HouseholdSearch(Households households, PersonalData personalData) {
        this.households = households;
        this.personalData = personalData;
    }

    public List<HouseholdLine> byIdNumber(Jurisdiction where, IdNumber number, @Nullable Cursor after, int rows) {
        return where.region().map(region -> page(after, rows, HouseholdQuery.ofHits(where, """
                SELECT membership.household_id, person.name AS matched
                FROM household_person AS person
                JOIN household_membership AS membership ON membership.current_person = person.id
                WHERE person.id_number_index = ?
                """, personalData.indexOf(Tenant.ofCode(region.value()), number)))).orElse(List.of());
    }

    /** The household's phone or a member's. */
    public List<HouseholdLine> byPhone(Jurisdiction where, PhoneNumber phone, @Nullable Cursor after, int rows) {
        return where.region().map(region -> {
            byte[] index = personalData.indexOf(Tenant.ofCode(region.value()), phone);
            return page(after, rows, HouseholdQuery.ofHits(where, """
                    SELECT owner.household_id, MAX(owner.name) AS matched
                    FROM (
                        SELECT id AS household_id, NULL AS name
                        FROM household_household
                        WHERE phone_index = ?
                        UNION ALL
                        SELECT membership.household_id, person.name
                        FROM household_person AS person
                        JOIN household_membership AS membership ON membership.current_person = person.id
                        WHERE person.phone_index = ?
                    ) AS owner
                    GROUP BY owner.household_id
                    """, index, index));
        }).orElse(List.of());
    }

    /** @param county names are searched county by county: half a province is called 张 */
    public List<HouseholdLine> byName(Jurisdiction where, RegionCode county, String beginning, @Nullable Cursor after, int rows) {
        return page(after, rows, HouseholdQuery.ofHits(where, """
                SELECT membership.household_id, GROUP_CONCAT(person.name ORDER BY person.id SEPARATOR '、') AS matched
                FROM household_person AS person
                JOIN household_membership AS membership ON membership.current_person = person.id
                WHERE person.county_code = ?
                  AND person.name LIKE ?
                GROUP BY membership.household_id
                """, county.value(), literally(beginning) + "%"));
    }

    public List<HouseholdLine> byNo(Jurisdiction where, HouseholdNo no) {
        return households.list(HouseholdQuery.all(where).withId(List.of(no.id())));
    }

    public List<HouseholdLine> byNationalNo(Jurisdiction where, String nationalHouseholdNo, @Nullable Cursor after, int rows) {
        return page(after, rows, HouseholdQuery.all(where).and("household.national_household_no = ?", nationalHouseholdNo));
    }

    private List<HouseholdLine> page(@Nullable Cursor after, int rows, HouseholdQuery query) {
        return households.list(query.after(after).first(rows));
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
