package org.shouwang.planted.bakery;

import org.shouwang.planted.mill.Mill;

/** Uses the mill without having said so. */
public record PlantedStranger(Mill mill) {}
