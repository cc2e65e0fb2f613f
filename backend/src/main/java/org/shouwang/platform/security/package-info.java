/** Who may call what: the access that each operation declares, and the actor behind a token. */
@NullMarked
package org.shouwang.platform.security;

import org.jspecify.annotations.NullMarked;
