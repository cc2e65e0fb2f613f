package org.shouwang.household;

import java.util.OptionalLong;
import org.shouwang.kernel.Jurisdiction;

/** Finds a household by the code on its door. The codes are another feature's, which stands above this one and offers it. */
public interface CodeLookup {

    /** @param typed as somebody typed it; empty when it is no code, or not one in force inside the jurisdiction */
    OptionalLong findHousehold(String typed, Jurisdiction jurisdiction);
}
