/** The database server of one machine: what {@code infra/run} and the tests start when no other database is named. */
@NullMarked
package org.shouwang.platform.localdb;

import org.jspecify.annotations.NullMarked;
