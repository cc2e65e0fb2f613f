package org.shouwang.planted.shed;

/** Lies in a package that is no feature. */
public record PlantedTool(String name) {}
