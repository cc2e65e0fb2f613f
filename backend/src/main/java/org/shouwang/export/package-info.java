/**
 * Lists that leave the platform as files: masked as on the screen, marked with who took them, approved by a second person
 * above the tenant's limit, on record with the rows that were really taken. The features that show the lists offer them.
 */
@Feature(owns = "export", mayUse = {"tenant", "region", "audit"})
@NullMarked
package org.shouwang.export;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
