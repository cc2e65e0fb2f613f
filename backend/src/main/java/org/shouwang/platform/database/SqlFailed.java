package org.shouwang.platform.database;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;

/** The database refused a statement. Its message is for the log; it never reaches a caller of the API. */
public class SqlFailed extends RuntimeException {

    public SqlFailed(SQLException cause) {
        super(cause);
    }

    /** True when another row holds the same unique value: the sign that somebody else was faster. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLIntegrityConstraintViolationException violation && violation.getErrorCode() == 1062;
    }

    /** True when the database ended the transaction to free another one: the same work may begin again. */
    public boolean isRepeatable() {
        return getCause() instanceof SQLTransactionRollbackException;
    }
}
