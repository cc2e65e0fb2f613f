package org.shouwang.platform.files;

import java.time.Duration;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.RegionCode;

/**
 * What is known of a file before its content is read.
 *
 * @param name   as the uploader's machine calls it
 * @param region whose keys encrypt it and whose officials may read it
 * @param keep   how long it is kept
 */
public record NewFile(String name, RegionCode region, Actor uploader, Duration keep) {

    private static final int LONGEST_NAME = 200;

    /** Only the last part of a path, without characters that disturb a reader or a header. */
    public NewFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("[\\p{C}\"]", "_");
        name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
