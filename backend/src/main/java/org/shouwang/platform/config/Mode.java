package org.shouwang.platform.config;

/**
 * What this installation is for. Production is the default: whoever forgets to say gets the strict checks, and only a
 * demonstration has logins and secrets that everybody knows.
 */
public enum Mode {
    DEMONSTRATION, PRODUCTION
}
