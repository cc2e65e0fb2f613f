package org.shouwang.tenant;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.tenant.store.ParameterTable;

/**
 * The door to what tenants have set. A county below a province tenant has the province's numbers. Read from the table each
 * time: who asks for many rows asks once.
 */
@Singleton
public class TenantParameters {

    private final List<ParameterKey> keys;
    private final Tenants tenants;
    private final ParameterTable table;
    private final Clock clock;

    TenantParameters(List<DeclaresParameters> features, Tenants tenants, ParameterTable table, Clock clock) {
        this.keys = features.stream().flatMap(feature -> feature.parameters().stream())
                .sorted(Comparator.comparing(ParameterKey::name)).toList();
        this.tenants = tenants;
        this.table = table;
        this.clock = clock;
    }

    /** What the tenant of a region has set for a day; empty when it has set nothing. */
    public Optional<BigDecimal> find(ParameterKey key, RegionCode region, LocalDate on) {
        return tenants.covering(region).flatMap(tenant -> table.findAcrossTenants(tenant.id(), key.name(), on));
    }

    /**
     * What the tenant of a region has set for today.
     *
     * @throws Refusal 409 naming the parameter when it has set nothing
     */
    public BigDecimal get(ParameterKey key, RegionCode region) {
        return find(key, region, LocalDate.now(clock)).orElseThrow(() -> new Refusal(TenantProblem.NOT_CONFIGURED,
                Map.of("parameter", key.title(), "parameterEn", key.titleEn(), "name", key.name())));
    }

    /** All that features ask for, in the order of their names. */
    public List<ParameterKey> keys() {
        return keys;
    }

    public Optional<ParameterKey> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** @throws Refusal 400 when the number makes no sense for the key */
    public static void require(ParameterKey key, BigDecimal value) {
        if (!key.takes(value)) {
            String range = key.least().toPlainString() + "–" + key.most().toPlainString();
            throw Refusal.invalid(List.of(new FieldFault("/value", "out-of-range",
                    "须在 " + range + " 之间，小数不超过 " + key.decimals() + " 位",
                    "must lie in " + range + " with at most " + key.decimals() + " decimals")));
        }
    }
}
