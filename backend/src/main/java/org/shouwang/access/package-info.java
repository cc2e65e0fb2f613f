/**
 * Accounts, what they were granted, departments' clients; who am I. The sign-in server knows passwords and second factors,
 * this feature knows everything else about who may work where.
 */
@Feature(owns = "access", mayUse = {"audit", "region", "tenant"})
@NullMarked
package org.shouwang.access;

import org.jspecify.annotations.NullMarked;
import org.shouwang.platform.architecture.Feature;
