/** The tables of tenants. */
@org.jspecify.annotations.NullMarked
package org.shouwang.tenant.store;
