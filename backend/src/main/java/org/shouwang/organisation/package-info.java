/**
 * Who works against falling back into poverty: organisations bound to regions, task forces, duties, training, and cadres who
 * answer for a village.
 */
@Feature(owns = "organisation", mayUse = {"access", "region", "audit", "export"})
@NullMarked
package org.shouwang.organisation;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
