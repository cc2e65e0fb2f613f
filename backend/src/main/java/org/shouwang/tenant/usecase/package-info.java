/** What the operator and the tenants do. */
@org.jspecify.annotations.NullMarked
package org.shouwang.tenant.usecase;
