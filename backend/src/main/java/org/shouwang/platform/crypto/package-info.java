/**
 * Envelope encryption of personal fields. One master key from the environment wraps two keysets per tenant: one encrypts
 * fields, one makes blind indexes. A ciphertext is bound to its tenant, table, column and row, so it opens nowhere else.
 */
@NullMarked
package org.shouwang.platform.crypto;

import org.jspecify.annotations.NullMarked;
