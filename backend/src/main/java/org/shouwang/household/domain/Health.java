package org.shouwang.household.domain;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Health and disability of a person (class S3: encrypted, hidden from the village's grid). */
public record Health(Set<HealthStatus> statuses, @Nullable DisabilityType disabilityType, @Nullable Integer disabilityGrade) {

    public static final Health UNKNOWN = new Health(Set.of(), null, null);

    public Health {
        statuses = Set.copyOf(statuses);
    }

    public boolean isKnown() {
        return !statuses.isEmpty();
    }

    Optional<FaultKind> flaw() {
        if (statuses.size() > 1 && statuses.contains(HealthStatus.HEALTHY)) {
            return Optional.of(FaultKind.HEALTHY_AND_ILL);
        }
        boolean described = disabilityType != null && disabilityGrade != null;
        boolean mentioned = disabilityType != null || disabilityGrade != null;
        if (mentioned && !described || mentioned && !statuses.contains(HealthStatus.DISABLED)) {
            return Optional.of(FaultKind.DISABILITY_INCOMPLETE);
        }
        return Optional.empty();
    }

    /** A disability certificate carries type and grade in its own digits; the file may not say otherwise. */
    boolean contradicts(org.shouwang.kernel.IdNumber id) {
        return id.disabilityType().filter(type -> disabilityType != null && type != disabilityType.ordinal() + 1).isPresent()
                || id.disabilityGrade().filter(grade -> disabilityGrade != null && !grade.equals(disabilityGrade)).isPresent();
    }
}
