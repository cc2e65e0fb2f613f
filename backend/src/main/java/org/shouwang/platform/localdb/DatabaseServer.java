package org.shouwang.platform.localdb;

/** A running database server on the loopback address, with the product's schema and its two accounts. */
public interface DatabaseServer extends AutoCloseable {

    int port();

    Accounts accounts();

    default String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + port() + "/" + accounts().schema() + LOOPBACK;
    }

    /** Shuts the server down cleanly and returns when it has ended. */
    @Override
    void close();

    /** Nothing leaves the machine, so no TLS; both engines then ask for a password in a way the driver must be allowed. */
    String LOOPBACK = "?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=Asia/Shanghai";
}
