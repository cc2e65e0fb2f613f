/** Who may give which role to whom, and what an account is. */
@NullMarked
package org.shouwang.access.domain;

import org.jspecify.annotations.NullMarked;
