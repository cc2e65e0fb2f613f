/** What every request and answer shares: trace ids, versions, pages. */
@NullMarked
package org.shouwang.platform.web;

import org.jspecify.annotations.NullMarked;
