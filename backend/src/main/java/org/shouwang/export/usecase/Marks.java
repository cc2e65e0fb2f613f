package org.shouwang.export.usecase;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.shouwang.export.domain.TraceCode;
import org.shouwang.export.store.Export;
import org.shouwang.kernel.ReadableNo;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.crypto.BlindIndex;
import org.shouwang.region.Regions;

/** What a file says about who took it: in the line above the columns, and in each row. */
@Singleton
class Marks {

    private static final String PURPOSE = "export_trace";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final BlindIndex index;
    private final Regions regions;
    private final Clock clock;

    Marks(BlindIndex index, Regions regions, Clock clock) {
        this.index = index;
        this.regions = regions;
        this.clock = clock;
    }

    TraceCode of(Export export, long row) {
        byte[] check = index.index(Tenant.ofCode(export.region().value()), PURPOSE, export.id() + "-" + row);
        return new TraceCode(export.id(), row, ReadableNo.text(ByteBuffer.wrap(check).getLong(), TraceCode.CHECK));
    }

    boolean isGenuine(Export export, TraceCode code) {
        return of(export, code.row()).equals(code);
    }

    String line(Export export) {
        return "内部资料，不得外传　导出编号：%s　导出人：%s（%s）%s　导出时间：%s　用途：%s（%s）　批准人：%s　筛选：%s%s　每行末列为溯源码，可查到本次导出".formatted(
                export.number(), export.requester().name(), export.requester().username(), place(export.region()),
                clock.instant().atZone(clock.getZone()).format(TIME), export.purpose().label(), export.reason(),
                Optional.ofNullable(export.decision()).map(Export.Decision::byName).orElse("限额内，无须审批"),
                place(export.dataRegion()), export.filterText().isEmpty() ? "" : "，" + export.filterText());
    }

    private String place(RegionCode region) {
        return regions.fullName(region);
    }
}
