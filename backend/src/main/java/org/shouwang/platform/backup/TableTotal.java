package org.shouwang.platform.backup;

/**
 * What a table holds.
 *
 * @param digest SHA-256 over all rows in the order of the primary key
 */
record TableTotal(long rows, String digest) {}
