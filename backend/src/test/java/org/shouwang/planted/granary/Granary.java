package org.shouwang.planted.granary;

import org.shouwang.planted.mill.Mill;

/** The door of the granary; it and the mill know each other. */
public record Granary(Mill mill) {}
