package org.shouwang.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Where a schema is, and the account that owns it. */
record Place(String url, String user, String password) {

    /** Each by the name of its environment variable; H2 has accounts without a password. */
    static Place of(Map<String, String> environment, String url, String user, String password) {
        return new Place(required(environment, url), required(environment, user), environment.getOrDefault(password, ""));
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    Connection connect() throws SQLException {
        return Schema.connect(url, user, password);
    }

    @Override
    public String toString() {
        return url; // never the password
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new BackupRefused("请设置环境变量 " + name, "Set the environment variable " + name);
        }
        return value;
    }
}
