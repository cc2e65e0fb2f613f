/** Operations about tenants. */
@org.jspecify.annotations.NullMarked
package org.shouwang.tenant.web;
