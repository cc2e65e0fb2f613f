package org.shouwang.household.domain;

import java.util.Optional;
import org.shouwang.kernel.ReadableNo;

/** 户编号 of the platform: the id as it can be read out over a phone. It is not secret and opens nothing by itself. */
public record HouseholdNo(long id) {

    /** As people type it: small letters, O for 0, I or L for 1. */
    public static Optional<HouseholdNo> parse(String text) {
        return ReadableNo.parse(text).map(HouseholdNo::new);
    }

    @Override
    public String toString() {
        return ReadableNo.text(id);
    }
}
