package org.shouwang.access.usecase;

import java.util.Locale;

/** The sign-in server could not be told. The work is kept and tried again. */
public final class IdentityFault extends RuntimeException {

    public enum Kind {
        /** Away, too slow, or failing. */
        UNREACHABLE,
        /** Our own service account is refused there. */
        NOT_ALLOWED,
        /** Somebody whom this platform does not keep has the login name there. */
        USERNAME_TAKEN,
        /** It does not take what we sent. */
        REFUSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;

    public IdentityFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
