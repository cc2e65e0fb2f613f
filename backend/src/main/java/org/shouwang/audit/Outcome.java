package org.shouwang.audit;

import java.util.Locale;

/** How an audited operation ended. A refusal is recorded where the attempt itself matters. */
public enum Outcome {
    DONE, REFUSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
