/** The database below every feature: plain SQL for the platform's tables, and which rights the runtime user has. */
@NullMarked
package org.shouwang.platform.database;

import org.jspecify.annotations.NullMarked;
