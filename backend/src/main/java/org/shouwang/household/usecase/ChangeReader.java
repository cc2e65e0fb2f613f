package org.shouwang.household.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;

/** Reads since when a correction is true and why it is made. */
final class ChangeReader {

    static final int LONGEST_REASON = 200;

    private ChangeReader() {}

    /** @param faults those of the form; this one adds below {@code /change} */
    static Because read(String operation, @Nullable ChangeForm form, LocalDate today, Faults faults) {
        if (form == null) {
            return Because.of(operation, today, null);
        }
        Faults here = faults.at("change");
        String reason = new Fields(Words.CODES, here).text("reason", form.reason(), LONGEST_REASON);
        LocalDate from = form.validFrom();
        if (Boolean.TRUE.equals(form.mistake())) {
            if (from != null) {
                here.add("validFrom", FaultKind.NOT_ALLOWED_HERE);
            }
            return Because.of(operation, null, reason);
        }
        if (from != null && from.isAfter(today)) {
            here.add("validFrom", FaultKind.IN_FUTURE);
        }
        return Because.of(operation, from == null ? today : from, reason);
    }
}
