/** What infra/bench runs: ratios of the product against controls that are measured in the same run. */
@NullMarked
package org.shouwang.bench;

import org.jspecify.annotations.NullMarked;
