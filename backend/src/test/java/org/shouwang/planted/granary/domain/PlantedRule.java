package org.shouwang.planted.granary.domain;

import jakarta.inject.Singleton;

/** A rule that only runs in a container. */
@Singleton
public class PlantedRule {}
