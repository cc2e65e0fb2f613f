package org.shouwang.grid.web;

import io.micronaut.serde.annotation.Serdeable;

/** @param regionName township and village */
@Serdeable
record VillageGap(String regionCode, String regionName) {}
