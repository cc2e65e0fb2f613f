package org.shouwang.planted.mill;

import org.shouwang.planted.granary.store.PlantedSacks;

/** Comes in through the window of the granary. */
public record PlantedBurglar(PlantedSacks sacks) {}
