package org.shouwang.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Tenant;

/**
 * What a command on the server did: there is no request and nobody signed in, so the account of the operating system stands
 * for the actor. Such entries belong to the platform's own chain.
 */
public final class CommandAudit {

    private CommandAudit() {}

    /**
     * Takes part in the connection's transaction, so that the deed and its entry stand or fall together.
     *
     * @param user who ran the command, as the operating system knows them
     */
    public static void record(Connection connection, String user, String operation, String subjectKind, String subjectId) throws SQLException {
        new Entry(
                Ids.next(), Instant.now().truncatedTo(ChronoUnit.MILLIS), Tenant.PLATFORM.province(), "", "",
                "command", PlainText.of(user, 100), "服务器命令", "", operation, subjectKind, subjectId, "", "", Outcome.DONE.word(), 1, "").insert(connection);
    }
}
