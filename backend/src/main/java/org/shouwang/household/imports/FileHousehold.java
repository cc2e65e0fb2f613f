package org.shouwang.household.imports;

import java.util.List;
import org.shouwang.platform.sheets.SheetRow;

/** The rows of one household in a file. */
record FileHousehold(String key, List<SheetRow> rows) {}
