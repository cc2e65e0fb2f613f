package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.shouwang.kernel.RegionCode;
import org.shouwang.tenant.DeclaresParameters;
import org.shouwang.tenant.ParameterKey;
import org.shouwang.tenant.TenantParameters;

/** What the tenants set for their accounts. The documents name no number, so there is none until a tenant says one. */
@Singleton
class AccountParameters {

    private static final ParameterKey UNUSED_DAYS = ParameterKey.count(
            "access.unused_days", "账号长期未使用的天数", "Days without sign-in after which an account counts as unused", "天", "days",
            "未配置时，不能列出长期未使用的账号", "Until it is set, unused accounts cannot be listed", 1, 3650);

    private final TenantParameters parameters;

    AccountParameters(TenantParameters parameters) {
        this.parameters = parameters;
    }

    /** @throws org.shouwang.platform.problem.Refusal naming the parameter when the tenant has not said */
    Duration unused(RegionCode region) {
        return Duration.ofDays(parameters.get(UNUSED_DAYS, region).longValueExact());
    }

    /** Shown among the settings of the tenant. */
    @Singleton
    static final class Declaration implements DeclaresParameters {

        @Override
        public List<ParameterKey> parameters() {
            return List.of(UNUSED_DAYS);
        }
    }
}
