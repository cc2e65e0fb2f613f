package org.shouwang.access.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.Account;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.access.domain.AccountStatus;
import org.shouwang.access.domain.Grant;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.database.Sql;

/** Accounts and their grants. Grants, approvals and ends are only added. */
@Singleton
public class AccountStore {

    static final String TABLE = "access_account";

    private static final String COLUMNS = """
            account.id, account.kind, account.username, account.name, account.phone, account.tenant, account.region_code,
            account.department, account.organisation, account.status, account.left_on, account.version, account.created_at,
            account.last_sign_in_at, account.identity_id, account.provision_at, account.provision_fault
            """;

    private final Sql sql;
    private final AccountVault vault;
    private final Clock clock;

    AccountStore(Sql sql, AccountVault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Adds an account.
     *
     * @param password one-time password that the sign-in server must be told; null when it knows the person already
     */
    public void insertAcrossTenants(Account account, String createdBy, @Nullable String password) {
        Tenant tenant = account.tenant();
        sql.update("""
                INSERT INTO access_account (id, identity_id, kind, username, name, phone, phone_index, tenant, county_code, region_code,
                    department, organisation, status, version, created_by, created_at,
                    change_no, provisioned_no, provision_at, provision_tries, one_time_password)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 0, ?)
                """,
                account.id(), account.identity(), account.kind().word(), account.username(), account.name(),
                vault.lock(tenant, TABLE, "phone", account.id(), account.phone()),
                account.phone() == null ? null : vault.indexOf(tenant, new PhoneNumber(account.phone())),
                tenant.province(), county(account.region()), account.region().map(RegionCode::value).orElse(""),
                account.department(), account.organisation(), account.status().word(), account.version(), createdBy, account.createdAt(),
                account.provisioned() ? 1 : 0, account.provisioned() ? null : account.createdAt(),
                vault.lock(tenant, TABLE, "one_time_password", account.id(), password));
    }

    public void insertGrantAcrossTenants(Grant grant) {
        sql.update("""
                INSERT INTO access_grant (id, account_id, kind, role, county_code, region_code, valid_from, valid_to, needs_approval,
                    granted_by, granted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                grant.id(), grant.accountId(), AccountKind.of(grant.role()).word(), grant.role().word(), county(grant.region()),
                grant.region().map(RegionCode::value).orElse(""), grant.from(), grant.to(), grant.needsApproval(),
                grant.grantedBy(), grant.grantedAt());
    }

    public void decideAcrossTenants(Grant grant, boolean approved, String by) {
        sql.update("""
                INSERT INTO access_grant_approval (grant_id, granted_by, outcome, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?)
                """, grant.id(), grant.grantedBy(), approved ? "approved" : "refused", by, clock.instant());
    }

    public void endAcrossTenants(long grant, LocalDate on, @Nullable String reason, String by) {
        sql.update("""
                INSERT INTO access_grant_end (grant_id, ended_on, reason, ended_by, ended_at)
                VALUES (?, ?, ?, ?, ?)
                """, grant, on, reason, by, clock.instant());
    }

    /** An account that is kept inside the jurisdiction. */
    public Optional<Account> find(Jurisdiction jurisdiction, String id) {
        return sql.find("SELECT " + COLUMNS + """
                FROM access_account AS account
                WHERE account.id = ? AND account.region_code >= ? AND account.region_code < ? AND account.region_code <> ''
                """, this::read, id, jurisdiction.from(), jurisdiction.to());
    }

    /** A page of a list, in the order of place and id. */
    public List<Account> page(Jurisdiction jurisdiction, AccountQuery query) {
        return page(query.inside(jurisdiction));
    }

    /** The same of the administrators of every tenant, for operators of the platform. */
    public List<Account> administratorsAcrossTenants(AccountQuery query) {
        return page(query.administrators());
    }

    private List<Account> page(AccountQuery.Text text) {
        return sql.list("SELECT " + COLUMNS + "FROM access_account AS account\n" + text.text(), this::read, text.values());
    }

    /** Wherever it is kept: administrators of all tenants for the operators of the platform; what Keycloak must be told. */
    public Optional<Account> findAcrossTenants(String id) {
        return sql.find("SELECT " + COLUMNS + "FROM access_account AS account WHERE account.id = ?", this::read, id);
    }

    /** Waits for whoever changes the account at this moment. */
    public void lockAcrossTenants(String id) {
        sql.find("SELECT version FROM access_account WHERE id = ? FOR UPDATE", row -> row.getInt(1), id);
    }

    public Optional<Account> findByUsernameAcrossTenants(String username) {
        return sql.find("SELECT " + COLUMNS + "FROM access_account AS account WHERE account.username = ?", this::read, username);
    }

    /** Those of the names that are taken, by whomever. */
    public List<String> takenAcrossTenants(Collection<String> usernames) {
        return usernames.isEmpty() ? List.of() : sql.list(
                "SELECT username FROM access_account WHERE username IN (" + marks(usernames) + ")",
                row -> row.getString(1), usernames.toArray());
    }

    /** Whether another account has this phone. */
    public boolean isPhoneTakenAcrossTenants(Tenant tenant, PhoneNumber phone, String except) {
        return sql.find("SELECT 1 FROM access_account WHERE phone_index = ? AND id <> ?", row -> true,
                vault.indexOf(tenant, phone), except).orElse(false);
    }

    /** All grants of these accounts, the oldest first. */
    public Map<String, List<Grant>> grantsAcrossTenants(Collection<String> accounts) {
        Map<String, List<Grant>> grants = new HashMap<>();
        if (!accounts.isEmpty()) {
            sql.list("""
                    SELECT given.id, given.account_id, given.role, given.region_code, given.valid_from, given.valid_to, given.needs_approval,
                        given.granted_by, grantor.name AS grantor_name, given.granted_at,
                        approval.outcome, approval.decided_by, decider.name AS decider_name, approval.decided_at,
                        ending.ended_on, ending.reason, ender.name AS ender_name
                    FROM access_grant AS given
                    LEFT JOIN access_account AS grantor ON grantor.id = given.granted_by
                    LEFT JOIN access_grant_approval AS approval ON approval.grant_id = given.id
                    LEFT JOIN access_account AS decider ON decider.id = approval.decided_by
                    LEFT JOIN access_grant_end AS ending ON ending.grant_id = given.id
                    LEFT JOIN access_account AS ender ON ender.id = ending.ended_by
                    WHERE given.account_id IN (%s)
                    ORDER BY given.id
                    """.formatted(marks(accounts)), AccountStore::grant, accounts.toArray())
                    .forEach(grant -> grants.computeIfAbsent(grant.accountId(), any -> new ArrayList<>()).add(grant));
        }
        return grants;
    }

    public List<Grant> grantsAcrossTenants(String account) {
        return grantsAcrossTenants(List.of(account)).getOrDefault(account, List.of());
    }

    /**
     * Changes what describes the person.
     *
     * @return false when the account has moved on since that version
     */
    public boolean correctAcrossTenants(Account changed, int version) {
        Tenant tenant = changed.tenant();
        return sql.update("""
                UPDATE access_account
                SET name = ?, phone = ?, phone_index = ?, department = ?, organisation = ?, version = version + 1
                WHERE id = ? AND version = ?
                """,
                changed.name(), vault.lock(tenant, TABLE, "phone", changed.id(), changed.phone()),
                changed.phone() == null ? null : vault.indexOf(tenant, new PhoneNumber(changed.phone())),
                changed.department(), changed.organisation(), changed.id(), version) == 1;
    }

    public void setStatusAcrossTenants(String id, AccountStatus status, @Nullable LocalDate leftOn) {
        sql.update("UPDATE access_account SET status = ?, left_on = ?, version = version + 1 WHERE id = ?", status.word(), leftOn, id);
    }

    public void setPasswordAcrossTenants(Account account, String password) {
        sql.update("UPDATE access_account SET one_time_password = ?, version = version + 1 WHERE id = ?",
                vault.lock(account.tenant(), TABLE, "one_time_password", account.id(), password), account.id());
    }

    /** Something changed that the sign-in server must be told. */
    public void markForProvisioningAcrossTenants(String id) {
        sql.update("""
                UPDATE access_account
                SET change_no = change_no + 1, provision_at = ?, provision_tries = 0, provision_fault = NULL
                WHERE id = ?
                """, clock.instant(), id);
    }

    private Account read(ResultSet row) throws SQLException {
        Tenant tenant = new Tenant(row.getString("tenant"));
        String id = row.getString("id");
        return new Account(
                id, AccountKind.ofWord(row.getString("kind")).orElseThrow(), row.getString("username"), row.getString("name"),
                vault.open(tenant, TABLE, "phone", id, row.getBytes("phone")), RegionCode.parse(row.getString("region_code")),
                row.getString("department"), row.getString("organisation"), AccountStatus.ofWord(row.getString("status")).orElseThrow(),
                Sql.dateOrNull(row, "left_on"), row.getInt("version"), Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "last_sign_in_at"), row.getString("identity_id"), row.getTimestamp("provision_at") == null,
                row.getString("provision_fault"));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        Instant decidedAt = Sql.instantOrNull(row, "decided_at");
        return new Grant(
                row.getLong("id"), row.getString("account_id"), Role.ofWord(row.getString("role")).orElseThrow(),
                RegionCode.parse(row.getString("region_code")), row.getDate("valid_from").toLocalDate(), Sql.dateOrNull(row, "valid_to"),
                row.getBoolean("needs_approval"), row.getString("granted_by"), row.getString("grantor_name"), Sql.instant(row, "granted_at"),
                outcome == null || decidedAt == null
                        ? null
                        : new Grant.Decision(outcome.equals("approved"), row.getString("decided_by"), row.getString("decider_name"), decidedAt),
                Sql.dateOrNull(row, "ended_on"), row.getString("reason"), row.getString("ender_name"));
    }

    private static String county(Optional<RegionCode> region) {
        return region.map(RegionCode::countyOrNone).orElse("");
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
