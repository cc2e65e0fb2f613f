package org.shouwang.household.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 三保障和饮水安全: the state of one of the four on a day, as one card (GZ-15).
 *
 * @param problem somebody judged that it is not secured
 * @param measures what is done about it; empty when nothing is
 */
public record Guarantee(
        LocalDate assessedOn,
        RecordPurpose purpose,
        boolean problem,
        Detail detail,
        @Nullable String measures,
        @Nullable String effect) {

    /** What only one of the four has to tell. */
    public sealed interface Detail {

        GuaranteeKind kind();

        /** @param dropouts members of school age who are not at school */
        record Education(List<Long> dropouts) implements Detail {
            public Education {
                dropouts = List.copyOf(dropouts);
            }

            @Override
            public GuaranteeKind kind() {
                return GuaranteeKind.EDUCATION;
            }
        }

        record Medical(List<Long> uninsured) implements Detail {
            public Medical {
                uninsured = List.copyOf(uninsured);
            }

            @Override
            public GuaranteeKind kind() {
                return GuaranteeKind.MEDICAL;
            }
        }

        record Housing(@Nullable HousingGrade grade) implements Detail {
            @Override
            public GuaranteeKind kind() {
                return GuaranteeKind.HOUSING;
            }
        }

        /**
         * @param litresPerPersonAndDay 水量
         * @param qualityOk 水质
         * @param minutesToFetch 取水往返
         * @param reliabilityPercent 保证率
         * @param outageDays 断水天数
         */
        record Water(
                @Nullable Integer litresPerPersonAndDay,
                @Nullable Boolean qualityOk,
                @Nullable Integer minutesToFetch,
                @Nullable Integer reliabilityPercent,
                @Nullable Integer outageDays)
                implements Detail {
            @Override
            public GuaranteeKind kind() {
                return GuaranteeKind.WATER;
            }
        }
    }

    public GuaranteeKind kind() {
        return detail.kind();
    }

    /** A dangerous house, a dropout or somebody uninsured is a problem, whatever box was ticked. */
    public boolean isUnsafe() {
        return problem || switch (detail) {
            case Detail.Education education -> !education.dropouts().isEmpty();
            case Detail.Medical medical -> !medical.uninsured().isEmpty();
            case Detail.Housing housing -> housing.grade() != null && housing.grade().isDangerous();
            case Detail.Water water -> Boolean.FALSE.equals(water.qualityOk());
        };
    }

    /** Unsafe, and nobody does anything: what a check has to find (GZ-15). */
    public boolean isUnanswered() {
        return isUnsafe() && (measures == null || measures.isBlank());
    }

    public List<Fault> faults(LocalDate today) {
        Faults faults = new Faults();
        if (assessedOn.isAfter(today)) {
            faults.add("assessedOn", FaultKind.IN_FUTURE);
        }
        return faults.all();
    }
}
