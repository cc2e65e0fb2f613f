package org.shouwang.export.usecase;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shouwang.kernel.RegionCode;
import org.shouwang.tenant.DeclaresParameters;
import org.shouwang.tenant.ParameterKey;
import org.shouwang.tenant.TenantParameters;

/** How much may leave without a second person is the tenant's to say; the documents name no number. */
@Singleton
class ExportLimit {

    private static final ParameterKey ROWS_WITHOUT_APPROVAL = ParameterKey.count(
            "export.rows_without_approval", "每人每天不经审批可导出的行数", "Rows a person may export a day without approval", "行", "rows",
            "未配置时，每次导出都须第二人审批", "Until it is set a second person approves every export", 0, 1_000_000);

    private final TenantParameters parameters;
    private final Clock clock;

    ExportLimit(TenantParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Empty while the tenant has not said. */
    Optional<BigDecimal> of(RegionCode region) {
        return parameters.find(ROWS_WITHOUT_APPROVAL, region, LocalDate.now(clock));
    }

    /** Shown among the settings of the tenant. */
    @Singleton
    static final class Declaration implements DeclaresParameters {

        @Override
        public List<ParameterKey> parameters() {
            return List.of(ROWS_WITHOUT_APPROVAL);
        }
    }
}
