package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.BankAccount;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.HukouKind;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.household.domain.LivingConditions;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Members;
import org.shouwang.household.domain.RegisteredPoorType;
import org.shouwang.household.domain.RelocationKind;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;

/** A household as a row of {@code household_household} and back. */
@Singleton
class HouseholdTable {

    static final String INSERT = """
            INSERT INTO household_household (
                region_code, national_household_no, head_name, member_count, labour_count, whole_no_labour,
                no_labour_confirmed, household_type, out_of_poverty_year, registered_poor_type, hukou_kind, urban_benefit,
                relocation_kind, resettlement_site_code, key_groups, natural_village, address, phone, phone_index, bank_name,
                bank_account, living, status, updated_at, updated_by,
                id, county_code, source, row_version, created_at, created_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** The version in the condition refuses whoever was slower. */
    static final String UPDATE = """
            UPDATE household_household
            SET region_code = ?, national_household_no = ?, head_name = ?, member_count = ?, labour_count = ?,
                whole_no_labour = ?, no_labour_confirmed = ?, household_type = ?, out_of_poverty_year = ?,
                registered_poor_type = ?, hukou_kind = ?, urban_benefit = ?, relocation_kind = ?,
                resettlement_site_code = ?, key_groups = ?, natural_village = ?, address = ?, phone = ?, phone_index = ?,
                bank_name = ?, bank_account = ?, living = ?, status = ?, updated_at = ?, updated_by = ?,
                row_version = row_version + 1
            WHERE county_code = ?
              AND id = ?
              AND row_version = ?
            """;

    private final PersonalData personalData;
    private final JsonColumn json;

    HouseholdTable(PersonalData personalData, JsonColumn json) {
        this.personalData = personalData;
        this.json = json;
    }

    @Nullable Object[] insertValues(NewHousehold added, String source, String actor, Instant now) {
        String head = added.household().members().head().map(member -> member.person().name()).orElseThrow();
        return and(
                values(added.id(), added.household().facts(), added.household().members(), head, HouseholdStatus.ACTIVE, actor, now),
                added.id(), added.region().county().value(), source, 1, now, actor);
    }

    @Nullable Object[] updateValues(org.shouwang.household.domain.RegisteredHousehold changed, String actor, Instant now) {
        // When the last member has left, the list goes on showing the last head.
        Members named = changed.currentMembers().count() > 0 ? changed.currentMembers() : changed.everyone();
        String head = named.head().or(() -> named.all().stream().findFirst()).map(Member::person).orElseThrow().name();
        return and(
                values(changed.id(), changed.facts(), changed.currentMembers(), head, changed.status(), actor, now),
                changed.region().county().value(), changed.id(), changed.version());
    }

    private @Nullable Object[] values(
            long id, HouseholdFacts facts, Members members, String head, HouseholdStatus status, String actor, Instant now) {
        Tenant tenant = Tenant.ofCode(facts.region().value());
        PersonalData.Vault vault = personalData.ofHousehold(tenant, id);
        PhoneNumber phone = facts.phone();
        BankAccount account = facts.bankAccount();
        return new @Nullable Object[] {
            facts.region().value(),
            facts.nationalHouseholdNo(),
            head,
            members.count(),
            members.labourCount(),
            members.isWithoutLabour().orElse(null),
            facts.wholeNoLabourConfirmed(),
            facts.type().code(),
            facts.outOfPovertyYear(),
            PersonTable.code(facts.registeredPoorType()),
            PersonTable.code(facts.hukouKind()),
            facts.urbanBenefit(),
            PersonTable.code(facts.relocationKind()),
            facts.resettlementSite() == null ? null : facts.resettlementSite().value(),
            facts.keyGroups().stream().map(KeyGroup::code).sorted().collect(Collectors.joining(",")),
            facts.naturalVillage(),
            facts.address(),
            phone == null ? null : vault.lock("phone", phone.value()),
            phone == null ? null : personalData.indexOf(tenant, phone),
            account == null ? null : account.bank(),
            account == null ? null : vault.lock("bank_account", account.number()),
            facts.living().equals(LivingConditions.UNKNOWN) ? null : json.write(facts.living()),
            status.code(),
            now,
            actor
        };
    }

    HouseholdFacts read(ResultSet row) throws SQLException {
        RegionCode region = new RegionCode(row.getString("region_code"));
        PersonalData.Vault vault = personalData.ofHousehold(Tenant.ofCode(region.value()), row.getLong("id"));
        String phone = vault.openOrNull("phone", row.getBytes("phone"));
        String account = vault.openOrNull("bank_account", row.getBytes("bank_account"));
        String site = row.getString("resettlement_site_code");
        String living = row.getString("living");
        return new HouseholdFacts(
                region,
                row.getString("national_household_no"),
                row.getString("natural_village"),
                row.getString("address"),
                HouseholdType.LIST.get(row.getString("household_type")),
                row.getObject("out_of_poverty_year", Integer.class),
                PersonTable.coded(row, "registered_poor_type", RegisteredPoorType.LIST),
                PersonTable.coded(row, "hukou_kind", HukouKind.LIST),
                row.getObject("urban_benefit", Boolean.class),
                PersonTable.coded(row, "relocation_kind", RelocationKind.LIST),
                site == null ? null : new RegionCode(site),
                phone == null ? null : new PhoneNumber(phone),
                account == null ? null : new BankAccount(row.getString("bank_name"), account),
                keyGroups(row.getString("key_groups")),
                row.getObject("no_labour_confirmed", Boolean.class),
                living == null ? LivingConditions.UNKNOWN : json.read(living, LivingConditions.class));
    }

    @Nullable PhoneNumber readPhone(ResultSet row) throws SQLException {
        PersonalData.Vault vault = personalData.ofHousehold(Tenant.ofCode(row.getString("region_code")), row.getLong("id"));
        String phone = vault.openOrNull("phone", row.getBytes("phone"));
        return phone == null ? null : new PhoneNumber(phone);
    }

    static Set<KeyGroup> keyGroups(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",")).map(KeyGroup.LIST::get)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(KeyGroup.class)));
    }

    private static @Nullable Object[] and(@Nullable Object[] values, Object... more) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }

    static String marks(List<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", "));
    }
}
