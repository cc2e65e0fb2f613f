package org.shouwang.planted.mill;

import org.shouwang.planted.granary.Granary;

/** The door of the mill. */
public record Mill(Granary granary) {}
