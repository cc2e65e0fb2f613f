package org.shouwang.export.usecase;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.audit.Audit;
import org.shouwang.audit.AuditRecord;
import org.shouwang.export.ExportProblem;
import org.shouwang.export.ExportableList;
import org.shouwang.export.domain.Approval;
import org.shouwang.export.domain.ExportPurpose;
import org.shouwang.export.domain.ExportState;
import org.shouwang.export.domain.FilterText;
import org.shouwang.export.store.Export;
import org.shouwang.export.store.Exports;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.sheets.SheetFormat;

/** Somebody asks for a list as a file: at once where the tenant allows so many rows, else a second person decides. */
@Singleton
public class RequestExport {

    /** What was approved on a Friday can still be taken on the Monday after. */
    static final Duration DOWNLOADABLE = Duration.ofDays(3);

    /** Watermark and column names. */
    private static final int HEAD_ROWS = 2;

    private final Lists lists;
    private final Exports exports;
    private final ExportLimit limit;
    private final Audit audit;
    private final Clock clock;

    RequestExport(Lists lists, Exports exports, ExportLimit limit, Audit audit, Clock clock) {
        this.lists = lists;
        this.exports = exports;
        this.limit = limit;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What would come of a request.
     *
     * @param limit rows a day that the tenant allows without approval; empty when it has not said
     * @param takenToday rows of that which the person has used up
     */
    public record Preview(long rows, Approval approval, Optional<BigDecimal> limit, long takenToday, String filterText) {}

    public static long mostRows(SheetFormat format) {
        return format.mostRows() - HEAD_ROWS;
    }

    public Preview preview(Actor actor, String list, @Nullable String region, @Nullable Map<String, String> filter) {
        Wanted wanted = wanted(actor, list, region, filter);
        long rows = wanted.list.count(new ExportableList.Scope(Jurisdiction.of(wanted.dataRegion), wanted.filter, Long.MAX_VALUE));
        Optional<BigDecimal> most = limit.of(wanted.region);
        long taken = exports.takenAcrossTenants(actor.id(), today());
        return new Preview(rows, Approval.of(most, taken, rows), most, taken, wanted.filterText);
    }

    @Transactional
    public Export ask(Actor actor, ExportForm form) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<SheetFormat> format = SheetFormat.ofWord(form.format());
        Optional<ExportPurpose> purpose = ExportPurpose.LIST.findByCode(form.purpose());
        if (format.isEmpty()) {
            faults.add(new FieldFault("/format", "unknown-code", "须为 csv 或 xlsx", "must be csv or xlsx"));
        }
        if (purpose.isEmpty()) {
            faults.add(new FieldFault("/purpose", "unknown-code", "不在代码表中", "is not in the code list"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Wanted wanted = wanted(actor, form.list(), form.region(), form.filter());
        long id = Ids.next();
        long rows = wanted.list.count(new ExportableList.Scope(Jurisdiction.of(wanted.dataRegion), wanted.filter, id));
        require(rows, format.get());
        Optional<BigDecimal> most = limit.of(wanted.region);
        Approval approval = Approval.of(most, exports.holdTakenAcrossTenants(actor.id(), today()), rows);
        boolean ready = approval == Approval.NOT_NEEDED;
        Instant now = clock.instant();
        Export asked = new Export(
                id, wanted.region, wanted.dataRegion, wanted.list.name(), wanted.filter, wanted.filterText, format.get(), rows, purpose.get(),
                form.reason().strip(), approval, most.map(BigDecimal::longValue).orElse(null), ready ? ExportState.READY : ExportState.PENDING,
                new Export.Requester(actor.id(), actor.username(), actor.name()), now, null, ready ? now.plus(DOWNLOADABLE) : null, 1, null);
        exports.insert(asked);
        audit.record(AuditRecord.of(actor, "requestExport", wanted.dataRegion).on("export", id)
                .because(asked.purpose().code(), described(asked) + "；" + asked.reason()).rows(count(rows)));
        return asked;
    }

    private static void require(long rows, SheetFormat format) {
        if (rows == 0) {
            throw new Refusal(ExportProblem.NOTHING_TO_EXPORT);
        }
        if (rows > mostRows(format)) {
            throw new Refusal(ExportProblem.TOO_MANY_FOR_XLSX, Map.of("rows", rows, "most", mostRows(format)));
        }
    }

    private record Wanted(ExportableList list, RegionCode region, RegionCode dataRegion, Map<String, String> filter, String filterText) {}

    private Wanted wanted(Actor actor, String name, @Nullable String region, @Nullable Map<String, String> filter) {
        ExportableList list = lists.choose(actor, name);
        RegionCode home = actor.jurisdiction().region().orElseThrow(RequestExport::unknownRegion);
        RegionCode place = region == null || region.isBlank()
                ? home
                : RegionCode.parse(region).filter(actor.jurisdiction()::covers).orElseThrow(RequestExport::unknownRegion);
        Map<String, String> chosen = filter == null ? Map.of() : Map.copyOf(filter);
        if (!FilterText.isOfCodes(chosen)) {
            throw Refusal.invalid(List.of(new FieldFault("/filter", "unknown-code", "筛选条件只能是代码", "holds codes only")));
        }
        return new Wanted(list, home, place, chosen, list.describe(chosen));
    }

    private static Refusal unknownRegion() {
        return Refusal.invalid(List.of(new FieldFault("/region", "region.unknown", "没有该区划，或不在管辖范围内", "is no region of yours")));
    }

    private Instant today() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    }

    /** For the audit: which export, of what, as which file. */
    static String described(Export export) {
        return export.number() + "；" + export.format().word() + "；" + export.list() + (export.filter().isEmpty() ? "" : "；" + FilterText.of(export.filter()));
    }

    static int count(long rows) {
        return (int) Math.min(rows, Integer.MAX_VALUE);
    }
}
