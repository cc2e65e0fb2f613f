package org.shouwang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.BlindIndex;
import org.shouwang.platform.crypto.FieldAddress;
import org.shouwang.platform.crypto.FieldCipher;
import org.shouwang.platform.localdb.Accounts;
import org.shouwang.platform.localdb.DatabaseServer;
import org.shouwang.world.TestEngine;
import org.shouwang.world.World;

/** An operator changes the master key of a database of their own: the world's is other tests' too. */
class RotateMasterKeyTest {

    private static final Accounts ACCOUNTS = new Accounts("shouwang", "shouwang_owner", "Owner-2026", "shouwang", "Runtime-2026");
    private static final Tenant HEBEI = new Tenant("13");
    private static final Tenant GUIZHOU = new Tenant("52");
    private static final String ID_NUMBER = "130434196805121234";

    @TempDir
    private static Path folder;

    private static DatabaseServer database;
    private static int keys;

    @BeforeAll
    static void start() {
        database = TestEngine.chosen().start(folder, ACCOUNTS);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** What a product that runs with one master key wrote. */
    private record Written(Tenant tenant, byte[] encrypted, byte[] index) {}

    @Test
    void dataOpensWithTheNewKeyAndNoLongerWithTheOldOneAndEachTenantsAuditSaysSo() throws SQLException {
        String old = freshDatabase();
        String fresh = anyKey();
        List<Written> written = write(old);

        assertThat(rotate(old, fresh)).isZero();

        assertThat(readable(written, fresh)).isTrue();
        assertThatThrownBy(() -> readable(written, old)).hasMessageContaining("does not open with master key");
        assertThat(rows("SELECT CONCAT_WS(' ', tenant, actor_username, operation, subject_kind, row_count) FROM audit_entry ORDER BY tenant"))
                .containsExactly("13 operator rotateMasterKey master_key 2", "52 operator rotateMasterKey master_key 2");
    }

    @Test
    void rotationThatIsRepeatedChangesNothingMore() throws SQLException {
        String old = freshDatabase();
        String fresh = anyKey();
        write(old);
        rotate(old, fresh);
        List<String> once = keysets();

        assertThat(rotate(old, fresh)).isZero();
        assertThat(rotate(fresh, fresh)).isZero();

        assertThat(keysets()).isEqualTo(once);
        assertThat(rows("SELECT id FROM audit_entry")).hasSize(2);
    }

    @Test
    void tenantThatJoinedWithTheOldKeyMeanwhileIsWrappedBySecondRun() throws SQLException {
        String old = freshDatabase();
        String fresh = anyKey();
        write(old, HEBEI);
        rotate(old, fresh);
        List<Written> late = write(old, GUIZHOU);

        assertThat(rotate(old, fresh)).isZero();

        assertThat(readable(late, fresh)).isTrue();
    }

    @Test
    void wrongOldKeyOrNoKeyAtAllIsRefusedAndNothingChanges() throws SQLException {
        String old = freshDatabase();
        List<Written> written = write(old);
        List<String> before = keysets();

        assertThat(rotate(anyKey(), anyKey())).isEqualTo(1);
        assertThat(rotate(old, "too short")).isEqualTo(2);
        assertThat(rotate("", anyKey())).isEqualTo(2);

        assertThat(keysets()).isEqualTo(before);
        assertThat(rows("SELECT id FROM audit_entry")).isEmpty();
        assertThat(readable(written, old)).isTrue();
    }

    @Test
    void rotationThatMeetsOneForeignKeysetOnTheWayChangesNone() throws SQLException {
        String old = freshDatabase();
        List<Written> written = write(old, HEBEI);
        write(anyKey(), GUIZHOU);
        List<String> before = keysets();

        assertThat(rotate(old, anyKey())).isEqualTo(1);

        assertThat(keysets()).isEqualTo(before);
        assertThat(readable(written, old)).isTrue();
    }

    @Test
    void rotationThatCannotBeRecordedIsNone() throws SQLException {
        String old = freshDatabase();
        List<Written> written = write(old);
        List<String> before = keysets();
        asOwner("RENAME TABLE audit_entry TO audit_entry_away");
        try {
            assertThat(rotate(old, anyKey())).isEqualTo(2);
        } finally {
            asOwner("RENAME TABLE audit_entry_away TO audit_entry");
        }

        assertThat(keysets()).isEqualTo(before);
        assertThat(readable(written, old)).isTrue();
    }

    private static int rotate(String current, String next) {
        return RotateMasterKey.run(Map.of(
                "DATABASE_URL", database.jdbcUrl(), "DATABASE_USER", ACCOUNTS.runtimeUser(), "DATABASE_PASSWORD", ACCOUNTS.runtimePassword(),
                "SHOUWANG_MASTER_KEY", current, "SHOUWANG_NEW_MASTER_KEY", next));
    }

    private static List<Written> write(String masterKey, Tenant... tenants) {
        try (ApplicationContext product = product(masterKey)) {
            return List.of(tenants.length == 0 ? new Tenant[] {HEBEI, GUIZHOU} : tenants).stream()
                    .map(tenant -> new Written(tenant,
                            product.getBean(FieldCipher.class).encrypt(address(tenant), ID_NUMBER),
                            product.getBean(BlindIndex.class).index(tenant, "id_number", ID_NUMBER)))
                    .toList();
        }
    }

    private static boolean readable(List<Written> written, String masterKey) {
        try (ApplicationContext product = product(masterKey)) {
            return written.stream().allMatch(each ->
                    product.getBean(FieldCipher.class).decrypt(address(each.tenant), each.encrypted).equals(ID_NUMBER)
                            && java.util.Arrays.equals(each.index, product.getBean(BlindIndex.class).index(each.tenant, "id_number", ID_NUMBER)));
        }
    }

    private static FieldAddress address(Tenant tenant) {
        return new FieldAddress(tenant, "household_person", "id_number", 7);
    }

    private static ApplicationContext product(String masterKey) {
        Map<String, Object> settings = new HashMap<>(World.get().settings(Map.of(
                "datasources.default.url", database.jdbcUrl(), "datasources.owner.url", database.jdbcUrl(),
                "shouwang.region.provinces", "54", "shouwang.master-key", masterKey)));
        return ApplicationContext.run(settings, "test");
    }

    /** Empty of keys and traces; answers the master key of the products that are to write into it. */
    private static String freshDatabase() throws SQLException {
        String key = anyKey();
        product(key).close();
        asOwner("DELETE FROM platform_tenant_key");
        asOwner("DELETE FROM audit_entry");
        return key;
    }

    private static String anyKey() {
        byte[] key = new byte[32];
        key[0] = (byte) ++keys;
        return Base64.getEncoder().encodeToString(key);
    }

    private static List<String> keysets() throws SQLException {
        return rows("SELECT CONCAT_WS(' ', tenant, purpose, master_key, HEX(wrapped_keyset)) FROM platform_tenant_key ORDER BY tenant, purpose");
    }

    private static List<String> rows(String query) throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private static void asOwner(String change) throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            statement.execute(change);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), ACCOUNTS.ownerUser(), ACCOUNTS.ownerPassword());
    }
}
