/** Organisations, users, duties and grants; who am I. */
@Feature(owns = "access", mayUse = {"audit", "region"})
@NullMarked
package org.shouwang.access;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
