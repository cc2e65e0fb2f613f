/** Keycloak, as far as this platform keeps its people and clients. */
@NullMarked
package org.shouwang.access.identity;

import org.jspecify.annotations.NullMarked;
