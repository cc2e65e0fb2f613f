package org.shouwang.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.shouwang.kernel.Tenant;

/**
 * Where an encrypted value lives. The address is authenticated with the value: moved to another row, column, table or
 * tenant the value no longer opens.
 *
 * @param table  table name, for example {@code household_person}
 * @param column column name, for example {@code id_number}
 * @param rowId  the row's primary key; it must be known before the row is written
 */
public record FieldAddress(Tenant tenant, String table, String column, long rowId) {

    byte[] toAssociatedData() {
        return (tenant.province() + '|' + table + '|' + column + '|' + rowId).getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return "%s.%s of row %d in tenant %s".formatted(table, column, rowId, tenant);
    }
}
