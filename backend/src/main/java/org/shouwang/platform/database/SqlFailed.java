package org.shouwang.platform.database;

import java.sql.SQLException;

/** The database refused a statement. Its message is for the log; it never reaches a caller of the API. */
public class SqlFailed extends RuntimeException {

    private static final int DUPLICATE = 1062;
    private static final int LOCK_WAIT = 1205;
    private static final int DEADLOCK = 1213;

    public SqlFailed(SQLException cause) {
        super(cause);
    }

    /** True when another row holds the same unique value: the sign that somebody else was faster. */
    public boolean isDuplicate() {
        // By its code: a batch hands the same error over in another exception class.
        return getCause() instanceof SQLException refused && refused.getErrorCode() == DUPLICATE;
    }

    /** True when the database ended the transaction to free another one: the same work may begin again. */
    public boolean isRepeatable() {
        return getCause() instanceof SQLException refused && (refused.getErrorCode() == DEADLOCK || refused.getErrorCode() == LOCK_WAIT);
    }
}
