/**
 * Reactions of other features to what happened: published in the transaction of the change, delivered after its commit, at least
 * once, in order per key. Events carry ids only, so a late or repeated delivery reveals and breaks nothing.
 */
@NullMarked
package org.shouwang.platform.outbox;

import org.jspecify.annotations.NullMarked;
