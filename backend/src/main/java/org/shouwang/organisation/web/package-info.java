@NullMarked
package org.shouwang.organisation.web;

import org.jspecify.annotations.NullMarked;
