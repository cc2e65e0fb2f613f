@NullMarked
package org.shouwang.grid.web;

import org.jspecify.annotations.NullMarked;
