package org.shouwang.planted.mill;

import org.shouwang.planted.demonstration.PlantedFigure;

/** Counts on somebody who was invented. */
public record PlantedMiller(PlantedFigure figure) {}
