/**
 * Sheets in and out: rows of CSV and XLSX files as text, read as a stream and in bounded memory whatever the file tries,
 * and written so that no cell can become a formula on somebody's computer. Knows nothing about what the columns mean.
 */
@NullMarked
package org.shouwang.platform.sheets;

import org.jspecify.annotations.NullMarked;
