/**
 * A county to look at: invented households on real divisions. It acts as a user would, through the use cases of the
 * features, and nothing calls it. No household, person, number or account here belongs to anybody.
 */
@Feature(mayUse = {"access", "region", "household", "organisation", "grid", "tenant"}, callsUseCases = true)
@NullMarked
package org.shouwang.demonstration;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
