package org.shouwang.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the chains and says what does not fit: an entry that was changed, deleted, inserted without a seal, or put into
 * another place; a link that is missing. The end of a chain can be cut off without a trace inside the database, back to the
 * last anchor that was written to the log: give the anchors, and a cut behind them or a chain rewritten from the start shows.
 * What came after the last anchor (at most an hour) stays unproven against somebody who owns the database.
 */
final class ChainVerifier {

    /** An entry younger than this may still wait for the sealer. */
    static final Duration SEALER_PATIENCE = Duration.ofMinutes(10);

    private static final int PAGE = 5_000;

    /** @param text for the auditor's screen; ids only */
    record Finding(String tenant, long seq, String text) {}

    /** The head of a chain at some time, as the log kept it. */
    record Anchor(String tenant, long seq, String hash) {

        /** @param text {@code tenant:seq:hash}, also inside a whole line of the log */
        static Anchor parse(String text) {
            String[] parts = text.substring(text.lastIndexOf(' ') + 1).strip().split(":");
            return new Anchor(parts[0], Long.parseLong(parts[1]), parts[2]);
        }
    }

    /** What was looked at and what was wrong. */
    record Verdict(long links, List<Finding> findings) {}

    private final Connection connection;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();
    private long links;

    ChainVerifier(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    Verdict verify(List<Anchor> anchors) throws SQLException {
        for (String tenant : tenants()) {
            verifyChain(tenant, anchors.stream().filter(anchor -> anchor.tenant().equals(tenant)).toList());
        }
        anchors.stream().filter(anchor -> !hasChain(anchor.tenant()))
                .forEach(anchor -> report(anchor.tenant(), anchor.seq(), "the whole chain is gone, the log has an anchor of it"));
        return new Verdict(links, findings);
    }

    private void verifyChain(String tenant, List<Anchor> anchors) throws SQLException {
        long seq = 0;
        byte[] previous = Seal.BEGINNING;
        List<Link> page;
        do {
            page = page(tenant, seq);
            for (Link link : page) {
                seq = verifyNumber(link, seq);
                verifyLink(link, previous);
                previous = link.seal.hash();
                verifyAnchors(link, anchors);
                links++;
            }
        } while (page.size() == PAGE);
        long last = seq;
        anchors.stream().filter(anchor -> anchor.seq() > last)
                .forEach(anchor -> report(tenant, anchor.seq(), "the chain ends at %d: its end was cut off".formatted(last)));
        findUnsealed(tenant);
    }

    private long verifyNumber(Link link, long before) {
        long seq = link.seal.seq();
        if (seq != before + 1) {
            report(link.seal.tenant(), before + 1, seq == before + 2 ? "one link is missing" : "%d links are missing".formatted(seq - before - 1));
        }
        return seq;
    }

    private void verifyLink(Link link, byte[] previous) {
        Seal seal = link.seal;
        if (!Arrays.equals(seal.previousHash(), previous)) {
            report(seal.tenant(), seal.seq(), "the link does not continue the one before: links were removed, swapped or rewritten");
        }
        if (link.entry == null) {
            report(seal.tenant(), seal.seq(), "entry %d was deleted".formatted(seal.entryId()));
        } else if (!Arrays.equals(seal.hash(), Seal.hash(link.entry, seal.seq(), seal.previousHash()))) {
            report(seal.tenant(), seal.seq(), "entry %d or its seal was changed".formatted(seal.entryId()));
        }
    }

    private void verifyAnchors(Link link, List<Anchor> anchors) {
        String hash = HexFormat.of().formatHex(link.seal.hash());
        for (Anchor anchor : anchors) {
            if (anchor.seq() == link.seal.seq() && !anchor.hash().equals(hash)) {
                report(anchor.tenant(), anchor.seq(), "the link differs from its anchor: the chain was rewritten");
            }
        }
    }

    private void findUnsealed(String tenant) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + Entry.COLUMNS + """

                FROM audit_entry
                WHERE tenant = ?
                  AND NOT EXISTS (SELECT 1 FROM audit_seal WHERE audit_seal.entry_id = audit_entry.id)
                ORDER BY id
                """)) {
            select.setString(1, tenant);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Entry entry = Entry.read(row);
                    // The time in the id counts as well: an inserted row may claim to be young for ever.
                    if (entry.at().isBefore(now.minus(SEALER_PATIENCE)) || entry.at().isAfter(now.plus(SEALER_PATIENCE))) {
                        report(tenant, 0, "entry %d has no seal: it was inserted, or the sealer stands still".formatted(entry.id()));
                    }
                }
            }
        }
    }

    private boolean hasChain(String tenant) {
        try {
            return tenants().contains(tenant);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> tenants() throws SQLException {
        List<String> tenants = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT tenant FROM audit_entry UNION SELECT tenant FROM audit_seal ORDER BY tenant");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                tenants.add(row.getString(1));
            }
        }
        return tenants;
    }

    private List<Link> page(String tenant, long after) throws SQLException {
        List<Link> page = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT audit_seal.tenant AS seal_tenant, seq, entry_id, hash, prev_hash, audit_entry.*
                FROM audit_seal
                LEFT JOIN audit_entry ON audit_entry.id = audit_seal.entry_id
                WHERE audit_seal.tenant = ? AND seq > ?
                ORDER BY seq
                LIMIT ?
                """)) {
            select.setString(1, tenant);
            select.setLong(2, after);
            select.setInt(3, PAGE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    page.add(Link.read(row));
                }
            }
        }
        return page;
    }

    private void report(String tenant, long seq, String text) {
        findings.add(new Finding(tenant, seq, text));
    }

    private record Link(Seal seal, @Nullable Entry entry) {

        static Link read(ResultSet row) throws SQLException {
            Seal seal = new Seal(row.getString("seal_tenant"), row.getLong("seq"), row.getLong("entry_id"), row.getBytes("hash"), row.getBytes("prev_hash"));
            row.getLong("id");
            return new Link(seal, row.wasNull() ? null : Entry.read(row));
        }
    }
}
