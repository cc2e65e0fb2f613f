package org.shouwang.grid.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.shouwang.kernel.RegionCode;
import org.shouwang.tenant.DeclaresParameters;
import org.shouwang.tenant.ParameterKey;
import org.shouwang.tenant.TenantParameters;

/** What the tenants set for their grids. The documents name no number, so there is none until a tenant says one. */
@Singleton
public class GridParameters {

    private static final ParameterKey MAX_HOUSEHOLDS = ParameterKey.count(
            "grid.max_households", "每名网格员最多负责户数", "Most households per grid worker", "户", "households",
            "未配置时，工作量只统计、不提示超负荷", "Until it is set, workloads are shown and nobody is flagged", 1, 2000);

    private final TenantParameters parameters;
    private final Clock clock;

    GridParameters(TenantParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** How many households one grid worker may look after (HB-28); empty while the tenant has not said. */
    public OptionalInt maxHouseholds(RegionCode region) {
        return parameters.find(MAX_HOUSEHOLDS, region, LocalDate.now(clock)).map(number -> OptionalInt.of(number.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    /** Shown among the settings of the tenant. */
    @Singleton
    static final class Declaration implements DeclaresParameters {

        @Override
        public List<ParameterKey> parameters() {
            return List.of(MAX_HOUSEHOLDS);
        }
    }
}
