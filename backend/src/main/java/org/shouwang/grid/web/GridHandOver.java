package org.shouwang.grid.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A hand-over and how far it is.
 *
 * @param id hand-over
 * @param state {@code queued}, {@code running}, {@code done}, {@code failed}, {@code cancelled}
 * @param total grids
 * @param done of them that changed hands
 * @param rejected of them that stay where they were
 * @param stayed the first 100 that stay, each with the word of the problem
 */
@Serdeable
record GridHandOver(String id, String state, long total, long done, long rejected, List<Stayed> stayed) {

    /** @param problem word of the problem type */
    @Serdeable
    record Stayed(String regionCode, String regionName, String problem) {}
}
