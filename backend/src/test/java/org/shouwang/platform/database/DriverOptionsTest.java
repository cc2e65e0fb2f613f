package org.shouwang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.shouwang.world.World;

/** The pool drops every driver option that is written as a number or a yes instead of as text, and says nothing. */
class DriverOptionsTest {

    @Test
    void connectionOfTheRunningProductHasEveryOptionThatIsWrittenDown() {
        var options = World.get().bean(Sql.class).execute(connection -> connection.unwrap(JdbcConnection.class)).getPropertySet();

        assertThat(options.getBooleanProperty(PropertyKey.rewriteBatchedStatements).getValue()).isTrue();
        assertThat(options.getIntegerProperty(PropertyKey.socketTimeout).getValue()).isEqualTo(120_000);
        assertThat(options.getIntegerProperty(PropertyKey.connectTimeout).getValue()).isEqualTo(5_000);
        assertThat(options.getStringProperty(PropertyKey.connectionTimeZone).getValue()).isEqualTo("Asia/Shanghai");
    }
}
