package org.shouwang.world;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.Map;
import org.shouwang.access.usecase.AdoptAccount;
import org.shouwang.kernel.Role;
import org.shouwang.tenant.usecase.OpenTenant;

/**
 * Another server of the product, on the world's database unless its settings name another; closing it stops it as an
 * operator would.
 */
public final class Replica implements AutoCloseable {

    private final World world;
    private final EmbeddedServer server;

    Replica(World world, Map<String, Object> changes) {
        this.world = world;
        this.server = ApplicationContext.run(EmbeddedServer.class, world.settings(changes), "test");
    }

    public Api as(Someone someone) {
        return new Api(server.getURI(), world.tokenOf(someone), List.of());
    }

    public Api as(Role role, String region) {
        return as(Someone.as(role, region));
    }

    /** With a token of the caller's making. */
    public Api withToken(String token) {
        return new Api(server.getURI(), token, List.of());
    }

    /** Opens a tenant in this server's database, when that is not the world's. */
    public void open(String region, String name) {
        World.open(server.getApplicationContext().getBean(OpenTenant.class), region, name);
    }

    /** Writes an account into this server's database, when that is not the world's. */
    public void settle(Someone someone) {
        someone.settle(server.getApplicationContext().getBean(AdoptAccount.class));
    }

    public Api anonymous() {
        return new Api(server.getURI(), null, List.of());
    }

    @Override
    public void close() {
        server.stop();
    }
}
