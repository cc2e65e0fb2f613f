package org.shouwang.audit;

import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;

/**
 * One thing that somebody read or did. Ids and codes only: no name, number or phone of a person who is looked at belongs
 * here, because nothing in the audit can ever be deleted.
 *
 * <pre>{@code audit.record(AuditRecord.of(actor, "getHousehold", village).on("household", id).because("complaint", null));}</pre>
 *
 * @param operation   operationId of the contract, or the kind of a job
 * @param region      region of what was touched: who may read the entry
 * @param subjectKind {@code household}, {@code person}, {@code region}; empty for a list
 * @param subjectId   its id or code
 * @param purpose     code of the purpose that the actor gave
 * @param reason      what the actor wrote as the reason
 * @param rowCount    how many records the answer held or the write touched
 * @param traceId     null takes the trace of the running request
 */
public record AuditRecord(
        Actor actor, String operation, RegionCode region, String subjectKind, String subjectId,
        @Nullable String purpose, @Nullable String reason, Outcome outcome, int rowCount, @Nullable String traceId) {

    public static AuditRecord of(Actor actor, String operation, RegionCode region) {
        return new AuditRecord(actor, operation, region, "", "", null, null, Outcome.DONE, 1, null);
    }

    public AuditRecord on(String kind, String id) {
        return new AuditRecord(actor, operation, region, kind, id, purpose, reason, outcome, rowCount, traceId);
    }

    public AuditRecord on(String kind, long id) {
        return on(kind, Long.toString(id));
    }

    public AuditRecord because(@Nullable String statedPurpose, @Nullable String statedReason) {
        return new AuditRecord(actor, operation, region, subjectKind, subjectId, statedPurpose, statedReason, outcome, rowCount, traceId);
    }

    public AuditRecord rows(int count) {
        return new AuditRecord(actor, operation, region, subjectKind, subjectId, purpose, reason, outcome, count, traceId);
    }

    public AuditRecord refused() {
        return new AuditRecord(actor, operation, region, subjectKind, subjectId, purpose, reason, Outcome.REFUSED, 0, traceId);
    }

    /** For work outside a request: the trace that the job was asked for with. */
    public AuditRecord inTrace(String trace) {
        return new AuditRecord(actor, operation, region, subjectKind, subjectId, purpose, reason, outcome, rowCount, trace);
    }
}
