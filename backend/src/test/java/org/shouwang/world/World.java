package org.shouwang.world;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.shouwang.access.usecase.AdoptAccount;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.platform.localdb.Accounts;
import org.shouwang.platform.localdb.DatabaseServer;
import org.shouwang.platform.security.Standings;
import org.shouwang.region.Regions;
import org.shouwang.tenant.TenantContact;
import org.shouwang.tenant.Tenants;
import org.shouwang.tenant.usecase.OpenTenant;
import org.shouwang.tenant.usecase.OpeningForm;

/**
 * The real product on a real database engine, once per test run. Tests isolate themselves by taking a county that no other
 * test class has; the neighbour county and the other province always stand beside it.
 */
public final class World {

    /** The tenants of the world's tests; tests about tenants open others, in a province of their own (64). */
    private static final Map<String, String> OPENED = Map.of("13", "河北省", "52", "贵州省", "61", "陕西省");

    private static final World THE_WORLD = new World(Map.of());

    private final DatabaseServer database;
    private final TokenIssuer issuer = new TokenIssuer();
    private final EmbeddedServer server;
    private final Map<Someone, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, Object> particulars;
    private boolean closed;

    private World(Map<String, Object> particulars) {
        this(freshFolder(), particulars);
    }

    private World(Path folder, Map<String, Object> particulars) {
        this.particulars = particulars;
        database = TestEngine.chosen().start(folder, new Accounts(
                "shouwang", "shouwang_owner", "Owner-2026", "shouwang", "Runtime-2026"));
        server = startOrCloseDatabase();
        OPENED.forEach(this::openWhereMissing);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public static World get() {
        return THE_WORLD;
    }

    /** The day in China, where dates of the platform are: wherever and however late in the evening a test runs. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A world with its own database, for a test that would disturb all others and closes it in the end. */
    public static World another(Map<String, Object> particulars) {
        return new World(particulars);
    }

    private EmbeddedServer startOrCloseDatabase() {
        try {
            return ApplicationContext.run(EmbeddedServer.class, settings(Map.of()), "test");
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** The API as somebody sees it. */
    public Api as(Someone someone) {
        return new Api(server.getURI(), tokenOf(someone), List.of());
    }

    public Api as(Role role, String region) {
        return as(Someone.as(role, region));
    }

    /** The API with a token of the caller's making. */
    public Api withToken(String token) {
        return new Api(server.getURI(), token, List.of());
    }

    /** The API as the public sees it. */
    public Api anonymous() {
        return new Api(server.getURI(), null, List.of());
    }

    /** Where the product listens: for what an {@link Api} is too polite to do. */
    public URI uri() {
        return server.getURI();
    }

    /** A token of somebody who has an account. */
    public String tokenOf(Someone someone) {
        String token = tokens.computeIfAbsent(someone, newcomer -> {
            newcomer.settle(bean(AdoptAccount.class));
            return newcomer.token(issuer);
        });
        someone.remember(bean(Standings.class));
        return token;
    }

    /** The product in another process, with a token that was made before. */
    public Api at(URI server, String token) {
        return new Api(server, token, List.of());
    }

    /** Another replica as the public sees it. */
    public Api anonymousAt(URI replica) {
        return new Api(replica, null, List.of());
    }

    public TokenIssuer issuer() {
        return issuer;
    }

    /** For what cannot be seen through the API: a bean of the running product. */
    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** All beans of a kind, whoever offers them. */
    public <T> Collection<T> beans(Class<T> type) {
        return server.getApplicationContext().getBeansOfType(type);
    }

    /** A second server beside the world's, with changed settings. */
    public Replica replica(Map<String, Object> changes) {
        return new Replica(this, changes);
    }

    /** A server in a process of its own, which can be killed; the settings name its database. */
    public KillableServer process(Map<String, Object> changes) {
        return process(changes, List.of("-Xmx512m"));
    }

    /** @param javaOptions for example {@code -Xmx1g} */
    public KillableServer process(Map<String, Object> changes, List<String> javaOptions) {
        return new KillableServer(this, changes, javaOptions);
    }

    /** Settings of the running product, with changes: for a second replica on the same database. */
    public Map<String, Object> settings(Map<String, Object> changes) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "micronaut.server.port", -1,
                "datasources.default.url", database.jdbcUrl(),
                "datasources.default.username", database.accounts().runtimeUser(),
                "datasources.default.password", database.accounts().runtimePassword(),
                "datasources.owner.url", database.jdbcUrl(),
                "datasources.owner.username", database.accounts().ownerUser(),
                "datasources.owner.password", database.accounts().ownerPassword(),
                "micronaut.security.token.jwt.signatures.jwks.keycloak.url", issuer.keysUrl(),
                "micronaut.security.token.jwt.claims-validators.issuer", issuer.issuer(),
                "shouwang.mode", "demonstration"));
        settings.put("shouwang.public-url", "http://localhost:8080");
        settings.put("shouwang.oidc.issuer", issuer.issuer());
        settings.put("shouwang.region.provinces", "13,52,61,64");
        settings.put("shouwang.master-key", "d29ybGQtZGVtb25zdHJhdGlvbi1tYXN0ZXIta2V5ISE=");
        settings.putAll(particulars);
        settings.putAll(changes);
        return settings;
    }

    /** A connection with the rights that the product itself has. */
    public Connection asRuntime() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.accounts().runtimeUser(), database.accounts().runtimePassword());
    }

    /** A connection with the rights of the schema's owner: to look behind the product, or to tamper with it. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.accounts().ownerUser(), database.accounts().ownerPassword());
    }

    /** A world of fewer provinces has fewer tenants; the demonstration opens its own, and a kept database has all. */
    private void openWhereMissing(String region, String name) {
        RegionCode code = new RegionCode(region);
        if (bean(Regions.class).exists(code) && bean(Tenants.class).covering(code).isEmpty()) {
            open(bean(OpenTenant.class), region, name);
        }
    }

    static void open(OpenTenant tenants, String region, String name) {
        Actor operator = new Actor("world-operator", "world-operator", "运营员", Set.of(Role.PLATFORM_OPERATOR), Jurisdiction.nothing(), Optional.empty());
        tenants.open(operator, new OpeningForm(
                new RegionCode(region), name, List.of(new TenantContact("省监测中心办公室", "0311-12345678")), List.of(), false, "测试"));
    }

    /** A world whose database is kept in a folder: for a bench that takes long to fill. */
    public static World keptIn(Path folder, Map<String, Object> particulars) {
        return new World(folder, particulars);
    }

    /** Once is enough: the end of the tests closes it, too. */
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.stop();
            database.close();
        }
    }

    /** Ends the product that runs in this process; the database and the tokens stay, for a product in another process. */
    public void stopServer() {
        server.stop();
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases").toAbsolutePath()), "world");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
