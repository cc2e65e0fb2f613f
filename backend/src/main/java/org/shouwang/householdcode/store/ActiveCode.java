package org.shouwang.householdcode.store;

import org.shouwang.kernel.RegionCode;

/** What a scan needs to know of a code in force. */
public record ActiveCode(long id, long householdId, RegionCode region) {}
