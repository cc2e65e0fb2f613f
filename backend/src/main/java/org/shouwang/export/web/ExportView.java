package org.shouwang.export.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.shouwang.export.store.Download;
import org.shouwang.export.store.Export;
import org.shouwang.export.usecase.DecideExport;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.region.Regions;

/**
 * A list that somebody asked for as a file.
 *
 * @param id export
 * @param number 导出编号: stands in the file, and begins the code of each row
 * @param list {@code households}
 * @param regionCode whose rows
 * @param regionName township, village and group, or the name of a broader place
 * @param filterText the filter in words; empty when all rows were asked for
 * @param format {@code csv} or {@code xlsx}
 * @param rows when it was asked for
 * @param purpose code
 * @param reason what the file is needed for
 * @param approval {@code not_needed}, {@code above_limit} or {@code limit_not_set}
 * @param limit rows a day that the tenant allowed without approval; null when it had not said
 * @param state {@code pending}, {@code ready}, {@code refused}, {@code withdrawn} or {@code expired}
 * @param mine whether the caller asked for it
 * @param requesterName who asked
 * @param requesterUsername login name
 * @param requesterRegionName where who asked works
 * @param requestedAt when
 * @param decidedAt when a second person decided
 * @param decidedByName who decided
 * @param decisionReason why
 * @param validUntil end of the time in which it can be downloaded
 * @param lastDownload the newest download, also while it runs
 * @param abilities what the caller may do with it: {@code downloadExport}, {@code withdrawExport}, {@code approveExport}, {@code refuseExport}
 */
@Serdeable
record ExportView(
        String id, String number, String list, String regionCode, String regionName, String filterText, String format, long rows, String purpose,
        String reason, String approval, @Nullable Long limit, String state, boolean mine, String requesterName, String requesterUsername,
        String requesterRegionName, OffsetDateTime requestedAt, @Nullable OffsetDateTime decidedAt, @Nullable String decidedByName,
        @Nullable String decisionReason, @Nullable OffsetDateTime validUntil, @Nullable LastDownload lastDownload, List<String> abilities) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * How far a download is, or how it ended.
     *
     * @param state {@code running}, {@code complete} or {@code aborted}
     * @param rows that have left
     * @param sha256 of the whole file, when all of it left
     * @param startedAt when it began
     * @param finishedAt when it ended
     */
    @Serdeable
    record LastDownload(
            String state, long rows, @Nullable String sha256, OffsetDateTime startedAt, @Nullable OffsetDateTime finishedAt) {

        static LastDownload of(Download download) {
            return new LastDownload(download.state(), download.rows(), download.sha256(), local(download.startedAt()),
                    download.finishedAt() == null ? null : local(download.finishedAt()));
        }
    }

    static ExportView of(Export export, Actor reader, DecideExport deciding, Regions regions, Instant now) {
        Export.Decision decision = export.decision();
        return new ExportView(
                Ids.text(export.id()), export.number(), export.list(), export.dataRegion().value(), regions.nameBelowCounty(export.dataRegion()),
                export.filterText(), export.format().word(), export.rows(), export.purpose().code(), export.reason(), export.approval().word(),
                export.limit(), export.stateAt(now).word(), export.isOf(reader.id()), export.requester().name(), export.requester().username(),
                regions.nameBelowCounty(export.region()), local(export.requestedAt()),
                decision == null ? null : local(decision.at()), decision == null ? null : decision.byName(),
                decision == null ? null : decision.reason(), export.validUntil() == null ? null : local(export.validUntil()),
                export.last() == null ? null : LastDownload.of(export.last()), deciding.abilities(reader, export));
    }

    private static OffsetDateTime local(Instant time) {
        return time.atZone(ZONE).toOffsetDateTime();
    }
}
