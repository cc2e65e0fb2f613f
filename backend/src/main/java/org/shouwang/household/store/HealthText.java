package org.shouwang.household.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.household.domain.DisabilityType;
import org.shouwang.household.domain.Health;
import org.shouwang.household.domain.HealthStatus;

/** Health as one short text to encrypt: {@code chronic_disease,disabled;limb;2}. */
final class HealthText {

    private HealthText() {}

    static String of(Health health) {
        String statuses = health.statuses().stream().map(HealthStatus::code).sorted().collect(Collectors.joining(","));
        String type = health.disabilityType() == null ? "" : health.disabilityType().code();
        String grade = health.disabilityGrade() == null ? "" : health.disabilityGrade().toString();
        return statuses + ";" + type + ";" + grade;
    }

    static Health parse(String text) {
        String[] parts = text.split(";", -1);
        Set<HealthStatus> statuses = Arrays.stream(parts[0].split(","))
                .filter(code -> !code.isEmpty())
                .map(HealthStatus.LIST::get)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HealthStatus.class)));
        return new Health(
                statuses,
                parts[1].isEmpty() ? null : DisabilityType.LIST.get(parts[1]),
                parts[2].isEmpty() ? null : Integer.valueOf(parts[2]));
    }
}
