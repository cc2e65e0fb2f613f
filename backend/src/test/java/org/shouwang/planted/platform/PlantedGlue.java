package org.shouwang.planted.platform;

import org.shouwang.planted.granary.Granary;

/** Glue that knows a feature. */
public record PlantedGlue(Granary granary) {}
