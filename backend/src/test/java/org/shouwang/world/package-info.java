/** The stage of every story: a real server, a real database, real tokens, and somebody who calls. */
@org.jspecify.annotations.NullMarked
package org.shouwang.world;
