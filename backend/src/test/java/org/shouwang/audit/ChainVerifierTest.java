package org.shouwang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kernel.RegionCode;
import org.shouwang.world.World;

/**
 * Somebody who owns the database tampers with the audit of the province 65, which no other test uses. Each tampering happens
 * in a transaction of the owner that is undone after the verifier has looked.
 */
class ChainVerifierTest {

    private static final RegionCode COUNTY = new RegionCode("650102");

    private final World world = World.get();
    private Connection owner;
    private Statement tamper;
    private long last;

    @BeforeEach
    void twentySealedEntries() throws SQLException {
        world.bean(Audit.class).recordAll(IntStream.range(0, 20)
                .mapToObj(i -> AuditRecord.of(AuditTest.official("officer", COUNTY), "getHousehold", COUNTY).on("household", i)).toList());
        world.bean(Sealer.class).sealAll();
        owner = world.asOwner();
        owner.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        owner.setAutoCommit(false);
        tamper = owner.createStatement();
        last = number("SELECT MAX(seq) FROM audit_seal WHERE tenant = '65'");
    }

    @AfterEach
    void undo() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void untouchedChainIsSoundAndItsAnchorsHold() throws SQLException {
        assertThat(findings(anchor(last), anchor(last - 5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "recorded_at = recorded_at - INTERVAL 1 SECOND", "county_code = '650103'", "region_code = '650103'",
        "actor_id = 'x'", "actor_username = 'x'", "actor_name = 'x'", "actor_roles = 'x'", "operation = 'x'",
        "subject_kind = 'x'", "subject_id = 'x'", "purpose = 'x'", "reason = 'x'", "outcome = 'refused'", "row_count = 2", "trace_id = 'x'",
        "operation = 'getHouseholdhousehold', subject_kind = ''"})
    void changeOfAnyColumnIsFound(String change) throws SQLException {
        tamper.executeUpdate("UPDATE audit_entry SET " + change + " WHERE id = " + entry(last - 3));

        assertThat(findings()).singleElement().satisfies(found -> {
            assertThat(found.seq()).isEqualTo(last - 3);
            assertThat(found.text()).contains("was changed");
        });
    }

    @Test
    void deletedEntryIsFound() throws SQLException {
        tamper.executeUpdate("DELETE FROM audit_entry WHERE id = " + entry(last - 3));

        assertThat(findings()).singleElement().extracting(ChainVerifier.Finding::text).asString().contains("was deleted");
    }

    @Test
    void entryDeletedTogetherWithItsSealIsFound() throws SQLException {
        tamper.executeUpdate("DELETE FROM audit_entry WHERE id = " + entry(last - 3));
        tamper.executeUpdate("DELETE FROM audit_seal WHERE tenant = '65' AND seq = " + (last - 3));

        assertThat(findings()).extracting(ChainVerifier.Finding::text).anyMatch(text -> text.contains("one link is missing"));
    }

    @Test
    void gapThatWasClosedByRenumberingIsFound() throws SQLException {
        tamper.executeUpdate("DELETE FROM audit_entry WHERE id = " + entry(last - 3));
        tamper.executeUpdate("DELETE FROM audit_seal WHERE tenant = '65' AND seq = " + (last - 3));
        tamper.executeUpdate("UPDATE audit_seal SET seq = seq - 1 WHERE tenant = '65' AND seq > " + (last - 3) + " ORDER BY seq");

        assertThat(findings()).isNotEmpty();
    }

    @Test
    void entryInsertedWithoutASealIsFoundAlsoWithADateInTheFuture() throws SQLException {
        String copied = "tenant, county_code, region_code, actor_id, actor_username, actor_name, actor_roles, operation, subject_kind, subject_id, "
                + "purpose, reason, outcome, row_count, trace_id";
        for (String when : List.of("NOW() - INTERVAL 1 DAY", "NOW() + INTERVAL 1 DAY")) {
            tamper.executeUpdate("INSERT INTO audit_entry (id, recorded_at, " + copied + ") SELECT id + 1, " + when + ", " + copied
                    + " FROM audit_entry WHERE id = (SELECT id FROM (SELECT MAX(id) AS id FROM audit_entry WHERE tenant = '65') AS newest)");
        }

        assertThat(findings()).hasSize(2).allMatch(found -> found.text().contains("has no seal"));
    }

    @Test
    void swappedEntriesAreFound() throws SQLException {
        long one = entry(last - 3);
        long other = entry(last - 2);
        tamper.executeUpdate("UPDATE audit_seal SET entry_id = 1 WHERE entry_id = " + one);
        tamper.executeUpdate("UPDATE audit_seal SET entry_id = " + one + " WHERE entry_id = " + other);
        tamper.executeUpdate("UPDATE audit_seal SET entry_id = " + other + " WHERE entry_id = 1");

        assertThat(findings()).hasSize(2);
    }

    @Test
    void endThatWasCutOffIsFoundBackToTheLastAnchor() throws SQLException {
        String anchor = anchor(last);
        tamper.executeUpdate("DELETE FROM audit_entry WHERE id = " + entry(last));
        tamper.executeUpdate("DELETE FROM audit_seal WHERE tenant = '65' AND seq = " + last);

        assertThat(findings(anchor)).singleElement().extracting(ChainVerifier.Finding::text).asString().contains("its end was cut off");
        assertThat(findings()).as("without an anchor a cut end cannot be seen; the manual says so").isEmpty();
    }

    @Test
    void chainThatWasRewrittenWithRightHashesIsFoundByItsAnchor() throws SQLException {
        String anchor = anchor(last);
        tamper.executeUpdate("UPDATE audit_entry SET actor_username = 'somebody else' WHERE id = " + entry(last));
        Entry forged = entryRow(entry(last));
        byte[] previous = hash(last - 1);
        try (var update = owner.prepareStatement("UPDATE audit_seal SET hash = ? WHERE tenant = '65' AND seq = ?")) {
            update.setBytes(1, Seal.hash(forged, last, previous));
            update.setLong(2, last);
            update.executeUpdate();
        }

        assertThat(findings(anchor)).singleElement().extracting(ChainVerifier.Finding::text).asString().contains("differs from its anchor");
    }

    @Test
    void chainOfATenantThatVanishedWholeIsFoundByItsAnchor() throws SQLException {
        String anchor = anchor(last);
        tamper.executeUpdate("DELETE FROM audit_seal WHERE tenant = '65'");
        tamper.executeUpdate("DELETE FROM audit_entry WHERE tenant = '65'");

        assertThat(findings(anchor)).singleElement().extracting(ChainVerifier.Finding::text).asString().contains("whole chain is gone");
    }

    @Test
    void commandEndsWithZeroOnASoundChainAndTellsWhenItCannotLook() throws SQLException {
        assertThat(VerifyAudit.run(List.of(), owner.getMetaData().getURL(), "shouwang", "not the password")).isEqualTo(2);
    }

    private List<ChainVerifier.Finding> findings(String... anchors) throws SQLException {
        return new ChainVerifier(owner, Instant.now().plus(Duration.ofMinutes(1)))
                .verify(java.util.Arrays.stream(anchors).map(ChainVerifier.Anchor::parse).toList())
                .findings().stream().filter(found -> found.tenant().equals("65")).toList();
    }

    private String anchor(long seq) throws SQLException {
        return "INFO audit-anchor 65:" + seq + ":" + HexFormat.of().formatHex(hash(seq));
    }

    private byte[] hash(long seq) throws SQLException {
        try (ResultSet row = tamper.executeQuery("SELECT hash FROM audit_seal WHERE tenant = '65' AND seq = " + seq)) {
            row.next();
            return row.getBytes(1);
        }
    }

    private Entry entryRow(long id) throws SQLException {
        try (ResultSet row = tamper.executeQuery("SELECT * FROM audit_entry WHERE id = " + id)) {
            row.next();
            return Entry.read(row);
        }
    }

    private long entry(long seq) throws SQLException {
        return number("SELECT entry_id FROM audit_seal WHERE tenant = '65' AND seq = " + seq);
    }

    private long number(String query) throws SQLException {
        try (ResultSet row = tamper.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
