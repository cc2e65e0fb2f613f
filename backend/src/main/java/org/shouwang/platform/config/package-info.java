/** What a deployer sets, typed and checked before anything starts. */
@NullMarked
package org.shouwang.platform.config;

import org.jspecify.annotations.NullMarked;
