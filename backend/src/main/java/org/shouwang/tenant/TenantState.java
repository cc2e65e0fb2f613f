package org.shouwang.tenant;

import java.util.Locale;

/** What has become of a tenant. */
public enum TenantState {
    OPEN,
    /** Nobody of it reads or writes; what it has stays, and the codes on the doors still say whom to ring. */
    SUSPENDED,
    /** A county that now belongs to a province that was opened over it. */
    ABSORBED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TenantState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
