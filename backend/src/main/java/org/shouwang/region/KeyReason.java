package org.shouwang.region;

import org.shouwang.kernel.RegionCode;

/** Why a place is in a key region (GZ-06): the tag, and the region of the path that carries it. */
public record KeyReason(RegionTag tag, RegionCode region) {}
