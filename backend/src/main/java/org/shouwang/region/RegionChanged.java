package org.shouwang.region;

import org.shouwang.kernel.RegionCode;

/** Something about a region was changed; the memory of it is out of date once the change is committed. */
record RegionChanged(RegionCode code) {}
