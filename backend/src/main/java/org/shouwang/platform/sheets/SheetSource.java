package org.shouwang.platform.sheets;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning as often as needed. It need not lie on a disk in plain text. */
public interface SheetSource {

    InputStream open() throws IOException;
}
