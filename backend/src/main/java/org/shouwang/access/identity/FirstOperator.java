package org.shouwang.access.identity;

import io.micronaut.serde.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shouwang.access.domain.OneTimePassword;
import org.shouwang.access.usecase.Identities.Person;
import org.shouwang.access.usecase.IdentityFault;
import org.shouwang.audit.CommandAudit;
import org.shouwang.kernel.Ids;

/**
 * {@code FirstOperator <login name> <name>}: makes an operator of the platform, or gives one that exists a new password. Nobody
 * can be given that role through the API; who may run this on the server is trusted with the whole platform anyway. Takes
 * DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD, OIDC_JWKS_URL and KEYCLOAK_PROVISIONER_SECRET from the environment.
 * Prints the one-time password; ends with 0, or with 2 and the reason.
 */
public final class FirstOperator {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private FirstOperator() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 2 || !arguments[0].matches("[a-z][a-z0-9._-]{2,31}")) {
            out.println("Usage: FirstOperator <login name, lower case> <name>");
            System.exit(2);
        }
        System.exit(run(arguments[0], arguments[1], System.getenv(), out));
    }

    static int run(String username, String name, Map<String, String> environment, PrintStream out) {
        KeycloakAdmin admin = new KeycloakAdmin(
                new KeycloakConfiguration(environment.getOrDefault("OIDC_JWKS_URL", ""), "shouwang-provisioner",
                        environment.getOrDefault("KEYCLOAK_PROVISIONER_SECRET", "")),
                ObjectMapper.getDefault(), Clock.system(ZONE));
        try (Connection connection = DriverManager.getConnection(
                environment.get("DATABASE_URL"), environment.get("DATABASE_USER"), environment.get("DATABASE_PASSWORD"))) {
            connection.setAutoCommit(false);
            OneTimePassword password = OneTimePassword.next();
            String id = account(connection, username, name);
            CommandAudit.record(connection, System.getProperty("user.name", ""), "firstOperator", "account", id);
            String identity = new KeycloakIdentities(admin).provide(
                    new Person(id, null, username, name, true, Set.of("platform_operator"), password));
            update(connection, "UPDATE access_account SET identity_id = ? WHERE id = ?", identity, id);
            connection.commit();
            out.printf("平台运维 Platform operator: %s%n初始密码 One-time password: %s%n首次登录须修改密码并绑定动态口令。The first sign-in asks for another password and a second factor.%n",
                    username, password.value());
            return 0;
        } catch (SQLException | IdentityFault | IllegalStateException failed) {
            out.println("没有完成 Not done: " + failed.getMessage());
            return 2;
        }
    }

    /** The operator of that name; a new one when there is none. A name that somebody else has is refused. */
    private static String account(Connection connection, String username, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT id, kind FROM access_account WHERE username = ?")) {
            query.setString(1, username);
            ResultSet row = query.executeQuery();
            if (row.next()) {
                if (!row.getString("kind").equals("platform_operator")) {
                    throw new IllegalStateException("该登录名已被占用 the login name belongs to somebody else");
                }
                return row.getString("id");
            }
        }
        String id = UUID.randomUUID().toString();
        LocalDateTime now = LocalDateTime.now(ZONE);
        update(connection, """
                INSERT INTO access_account (id, kind, username, name, tenant, county_code, region_code, status, version, created_by, created_at,
                    change_no, provisioned_no, provision_tries)
                VALUES (?, 'platform_operator', ?, ?, '00', '', '', 'active', 1, 'first-operator', ?, 1, 1, 0)
                """, id, username, name, now);
        update(connection, """
                INSERT INTO access_grant (id, account_id, kind, role, county_code, region_code, valid_from, needs_approval, granted_by, granted_at)
                VALUES (?, ?, 'platform_operator', 'platform_operator', '', '', ?, FALSE, 'first-operator', ?)
                """, Ids.next(), id, now.toLocalDate(), now);
        return id;
    }

    private static void update(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
