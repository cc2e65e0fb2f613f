package org.shouwang.export.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.export.ExportableList;
import org.shouwang.export.domain.Approval;
import org.shouwang.export.domain.ExportPurpose;
import org.shouwang.export.domain.ExportState;
import org.shouwang.export.domain.TraceCode;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.sheets.SheetFormat;

/**
 * A list that somebody asked for as a file, and what became of it.
 *
 * @param region where who asked works: there and above it is seen and decided
 * @param dataRegion whose rows
 * @param filterText the filter in words
 * @param rows when it was asked for
 * @param limit rows a day that the tenant allowed without approval at that time
 * @param validUntil end of the time in which it can be downloaded, once it can
 * @param last the newest download
 */
public record Export(
        long id, RegionCode region, RegionCode dataRegion, String list, Map<String, String> filter, String filterText, SheetFormat format,
        long rows, ExportPurpose purpose, String reason, Approval approval, @Nullable Long limit, ExportState stored,
        Requester requester, Instant requestedAt, @Nullable Decision decision, @Nullable Instant validUntil, int version,
        @Nullable Download last) {

    public record Requester(String id, String username, String name) {}

    /** What the second person said. */
    public record Decision(Instant at, String byId, String byName, String reason) {}

    public String number() {
        return TraceCode.number(id);
    }

    public ExportState stateAt(Instant now) {
        return stored == ExportState.READY && validUntil != null && !validUntil.isAfter(now) ? ExportState.EXPIRED : stored;
    }

    public boolean isOf(String accountId) {
        return requester.id().equals(accountId);
    }

    /** The rows that may be in the file. */
    public ExportableList.Scope scope() {
        return new ExportableList.Scope(Jurisdiction.of(dataRegion), filter, id);
    }
}
