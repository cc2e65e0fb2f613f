package org.shouwang.audit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chains the entries that no seal names yet, tenant by tenant. Entries become visible in the order of their commits, not of
 * their ids, so the chain has an order of its own.
 */
@Singleton
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 2_000;

    /**
     * How far behind the last sealed entry a late commit is still found: one hour, in the time part of an id. Without a bound
     * each run would search the whole table. What is later than that, the verifier reports.
     */
    private static final long LATE_COMMITS = 3_600_000L << 22;

    private final Sql sql;

    Sealer(Sql sql) {
        this.sql = sql;
    }

    /** Seals what is there and answers how many entries that were. */
    int sealAll() {
        int sealed = 0;
        for (String tenant : sql.list("SELECT DISTINCT tenant FROM audit_entry ORDER BY tenant", row -> row.getString(1))) {
            long since = last(tenant).map(seal -> seal.entryId() - LATE_COMMITS).orElse(0L);
            List<Seal> batch;
            do {
                batch = sealBatch(tenant, since);
                sealed += batch.size();
                // The next batch need not search again what this one has found sealed: an import adds a hundred batches an hour.
                since = batch.isEmpty() ? since : batch.getLast().entryId();
            } while (batch.size() == BATCH);
        }
        return sealed;
    }

    /**
     * Writes the head of each chain to the log, which leaves the machine by another way than the database: whoever cuts the end
     * off a chain or rewrites it from the start contradicts the anchors. The verifier takes them as input.
     */
    void anchorAll() {
        for (String tenant : sql.list("SELECT DISTINCT tenant FROM audit_seal ORDER BY tenant", row -> row.getString(1))) {
            last(tenant).ifPresent(head ->
                    LOG.info("audit-anchor {}:{}:{}", tenant, head.seq(), HexFormat.of().formatHex(head.hash())));
        }
    }

    private List<Seal> sealBatch(String tenant, long since) {
        try {
            return sql.inTransaction(() -> {
                List<Seal> links = chain(unsealed(tenant, since), last(tenant));
                sql.batch("INSERT INTO audit_seal (tenant, seq, entry_id, hash, prev_hash) VALUES (?, ?, ?, ?, ?)",
                        links.stream().map(link -> new Object[] {link.tenant(), link.seq(), link.entryId(), link.hash(), link.previousHash()}).toList());
                return links;
            });
        } catch (SqlFailed failed) {
            if (failed.isDuplicate()) {
                return sealBatch(tenant, since); // another replica was faster; there may be more: look again
            }
            throw failed;
        }
    }

    private static List<Seal> chain(List<Entry> entries, Optional<Seal> last) {
        List<Seal> links = new ArrayList<>(entries.size());
        long seq = last.map(Seal::seq).orElse(0L);
        byte[] previous = last.map(Seal::hash).orElse(Seal.BEGINNING);
        for (Entry entry : entries) {
            Seal link = Seal.over(entry, ++seq, previous);
            links.add(link);
            previous = link.hash();
        }
        return links;
    }

    private Optional<Seal> last(String tenant) {
        return sql.find("""
                SELECT tenant, seq, entry_id, hash, prev_hash
                FROM audit_seal
                WHERE tenant = ?
                ORDER BY seq DESC
                LIMIT 1
                """, row -> new Seal(row.getString(1), row.getLong(2), row.getLong(3), row.getBytes(4), row.getBytes(5)), tenant);
    }

    private List<Entry> unsealed(String tenant, long since) {
        return sql.list("SELECT " + Entry.COLUMNS + """

                FROM audit_entry
                WHERE tenant = ? AND id > ?
                  AND NOT EXISTS (SELECT 1 FROM audit_seal WHERE audit_seal.entry_id = audit_entry.id)
                ORDER BY id
                LIMIT ?
                """, Entry::read, tenant, since, BATCH);
    }
}
