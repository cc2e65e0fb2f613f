/**
 * Backup and restore, as commands of the jar ({@code infra/backup}, {@code infra/restore}): no tool of a database engine is
 * needed, and what one engine gave another can take. A backup is a folder: {@code manifest.properties} in clear, {@code database}
 * and {@code identities} encrypted, {@code escrow} with the keys, which only the holder of the private escrow key can open.
 */
@NullMarked
package org.shouwang.platform.backup;

import org.jspecify.annotations.NullMarked;
