package org.shouwang.world;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.shouwang.platform.localdb.Accounts;
import org.shouwang.platform.localdb.DatabaseServer;
import org.testcontainers.mysql.MySQLContainer;

/** MySQL 8.4 in a container: the production engine, where a Docker engine answers. */
record DockerMysql(MySQLContainer container, Accounts accounts) implements DatabaseServer {

    static DockerMysql start(Accounts accounts, List<String> options) {
        var container = new MySQLContainer("mysql:8.4")
                .withUsername("root")
                .withPassword("only-in-this-container")
                .withCommand(options.toArray(String[]::new));
        container.start();
        var server = new DockerMysql(container, accounts);
        server.createAccounts();
        return server;
    }

    @Override
    public int port() {
        return container.getMappedPort(MySQLContainer.MYSQL_PORT);
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:mysql://" + container.getHost() + ":" + port() + "/" + accounts.schema() + LOOPBACK;
    }

    @Override
    public void close() {
        container.stop();
    }

    private void createAccounts() {
        var url = "jdbc:mysql://" + container.getHost() + ":" + port() + "/" + LOOPBACK;
        try (var root = DriverManager.getConnection(url, "root", container.getPassword());
                var statement = root.createStatement()) {
            for (var sql : accounts.statements()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The MySQL container refused the accounts", e);
        }
    }
}
