package org.shouwang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.access.domain.AccountKind;
import org.shouwang.kernel.Role;
import org.shouwang.world.Someone;
import org.shouwang.world.World;

/** Whatever the code does: the schema's owner himself cannot write down an account that combines administrators. */
class AdministratorsApartTest {

    private static final String COUNTY = "130481";

    private final World world = World.get();

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMIN, security_admin", "SYSTEM_ADMIN, audit_admin", "SECURITY_ADMIN, audit_admin", "SECURITY_ADMIN, county_centre",
        "AUDIT_ADMIN, auditor", "COUNTY_CENTRE, system_admin", "VILLAGE_OFFICER, platform_operator"})
    void anAccountOfOneKindCannotBeGivenARoleOfAnother(Role held, String other) throws SQLException {
        Someone someone = Someone.as(held, COUNTY);
        world.as(someone).get("/me").expect(200);
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            for (String kind : new String[] {AccountKind.of(held).word(), AccountKind.of(Role.ofWord(other).orElseThrow()).word()}) {
                assertThatThrownBy(() -> statement.execute("""
                        INSERT INTO access_grant (id, account_id, kind, role, county_code, region_code, valid_from, needs_approval, granted_by, granted_at)
                        VALUES (1, '%s', '%s', '%s', '%s', '%s', '2026-01-01', FALSE, 'x', '2026-01-01')
                        """.formatted(someone.id(), kind, other, COUNTY, COUNTY)))
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getErrorCode()).as("foreign key or check").isIn(1452, 3819, 4025));
            }
        }
    }

    @Test
    void theKindOfAnAccountWithGrantsCannotBeChanged() throws SQLException {
        Someone someone = Someone.as(Role.AUDIT_ADMIN, COUNTY);
        world.as(someone).get("/me").expect(200);
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE access_account SET kind = 'system_admin' WHERE id = '" + someone.id() + "'"))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getErrorCode()).isEqualTo(1451));
        }
    }

    @Test
    void theDatabaseKnowsEveryRoleThatAPersonMayHold() throws SQLException {
        try (Connection owner = world.asOwner(); Statement statement = owner.createStatement()) {
            for (Role role : Arrays.stream(Role.values()).filter(role -> role != Role.DEPARTMENT_CLIENT).toList()) {
                var row = statement.executeQuery("SELECT kind FROM access_role WHERE role = '" + role.word() + "'");
                assertThat(row.next()).as(role.word()).isTrue();
                assertThat(row.getString(1)).as(role.word()).isEqualTo(AccountKind.of(role).word());
            }
        }
    }
}
