package org.shouwang.tenant.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import org.shouwang.tenant.DeclaresParameters;
import org.shouwang.tenant.ParameterKey;

/** How long an operator may look at a time is the tenant's to say. */
@Singleton
class BreakGlassParameter implements DeclaresParameters {

    static final ParameterKey MOST_HOURS = ParameterKey.count(
            "tenant.break_glass_hours", "运营方应急查看最长时长", "Longest break-glass of the operator", "小时", "hours",
            "未配置时，平台运营方不能申请应急查看", "Until it is set the platform operator cannot ask for break-glass", 1, 72);

    @Override
    public List<ParameterKey> parameters() {
        return List.of(MOST_HOURS);
    }
}
