package org.shouwang.platform.database;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** The database refused a statement. Its message is for the log; it never reaches a caller of the API. */
public class SqlFailed extends RuntimeException {

    public SqlFailed(SQLException cause) {
        super(cause);
    }

    /** True when another row holds the same unique value: the sign that somebody else was faster. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLIntegrityConstraintViolationException violation && violation.getErrorCode() == 1062;
    }
}
