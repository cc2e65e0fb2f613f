/** The build step that turns the annotated controllers into {@code api-spec/openapi.yaml}. */
@NullMarked
package org.shouwang.platform.contract;

import org.jspecify.annotations.NullMarked;
