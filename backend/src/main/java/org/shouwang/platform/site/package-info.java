/** What a browser gets besides the API: the front end, the trying-out page of the API, and the headers that guard both. */
@NullMarked
package org.shouwang.platform.site;

import org.jspecify.annotations.NullMarked;
