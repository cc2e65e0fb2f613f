package org.shouwang.planted.demonstration;

/** Invented, and yet used by the product. */
public record PlantedFigure(String name) {}
