/** A small house that breaks every rule once: what the tests of the rules must find. Nothing here is part of the product. */
@org.jspecify.annotations.NullMarked
package org.shouwang.planted;
