package org.shouwang.access.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.AccountStatus;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.Role;
import org.shouwang.platform.web.Cursor;

/**
 * Which accounts are asked for.
 *
 * @param unusedSince who has not signed in since, and was there before
 * @param waiting those with a grant that waits for a second person
 */
public record AccountQuery(
        @Nullable Role role, @Nullable AccountStatus status, @Nullable String username,
        @Nullable Instant unusedSince, boolean waiting, @Nullable Cursor cursor, int rows) {

    /** The rest of the SELECT behind {@code FROM access_account AS account}, with its values. */
    record Text(String text, Object[] values) {}

    /** Those kept inside the jurisdiction. */
    Text inside(Jurisdiction jurisdiction) {
        List<Object> values = new ArrayList<>(List.of(jurisdiction.from(), jurisdiction.to()));
        return text(new StringBuilder("WHERE account.region_code >= ? AND account.region_code < ? AND account.region_code <> ''"), values);
    }

    /** Administrators of every tenant. */
    Text administrators() {
        return text(new StringBuilder("WHERE account.region_code <> '' AND account.kind IN ('system_admin', 'security_admin', 'audit_admin')"),
                new ArrayList<>());
    }

    private Text text(StringBuilder where, List<Object> values) {
        if (role != null) {
            add(where, values, "EXISTS (SELECT 1 FROM access_grant AS given WHERE given.account_id = account.id AND given.role = ?"
                    + " AND NOT EXISTS (SELECT 1 FROM access_grant_end AS ending WHERE ending.grant_id = given.id))", role.word());
        }
        if (status != null) {
            add(where, values, "account.status = ?", status.word());
        }
        if (username != null) {
            add(where, values, "account.username LIKE ?", username.replaceAll("[%_\\\\]", "\\\\$0") + "%");
        }
        if (unusedSince != null) {
            add(where, values, "account.status = 'active' AND account.created_at < ? AND (account.last_sign_in_at IS NULL OR account.last_sign_in_at < ?)",
                    unusedSince, unusedSince);
        }
        if (waiting) {
            where.append("\n  AND EXISTS (SELECT 1 FROM access_grant AS given WHERE given.account_id = account.id AND given.needs_approval = TRUE")
                    .append(" AND NOT EXISTS (SELECT 1 FROM access_grant_approval AS approval WHERE approval.grant_id = given.id)")
                    .append(" AND NOT EXISTS (SELECT 1 FROM access_grant_end AS ending WHERE ending.grant_id = given.id))");
        }
        if (cursor != null) {
            add(where, values, "(account.region_code > ? OR account.region_code = ? AND account.id > ?)", cursor.part(0), cursor.part(0), cursor.part(1));
        }
        values.add(rows);
        return new Text(where + "\nORDER BY account.region_code, account.id\nLIMIT ?", values.toArray());
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object... more) {
        where.append("\n  AND ").append(condition);
        values.addAll(List.of(more));
    }
}
