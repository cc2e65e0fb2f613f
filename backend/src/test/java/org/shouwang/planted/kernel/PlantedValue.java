package org.shouwang.planted.kernel;

import io.micronaut.http.HttpStatus;

/** A value that knows the web. */
public record PlantedValue(HttpStatus status) {}
