package org.shouwang.platform.sheets;

/** Why the text of a cell cannot be trusted. */
public enum CellFlaw {
    /** The value is computed, or the text would be. */
    FORMULA,
    /** A number of more than 15 digits: Excel has replaced the last ones by zeros, typically of an identity number. */
    ROUNDED
}
