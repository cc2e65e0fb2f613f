/** Files that people upload: kept in the database, encrypted in chunks, streamed in and out, deleted when their time is over. */
@NullMarked
package org.shouwang.platform.files;

import org.jspecify.annotations.NullMarked;
