package org.shouwang.access.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.shouwang.kernel.Role;

/**
 * What an account is for, chosen once. Case work and the three administrators are apart for good: an account has grants of
 * its own kind only, so no chain of grants can combine them. The database says the same with a foreign key.
 */
public enum AccountKind {
    CASE_WORK, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN, PLATFORM_OPERATOR;

    public static AccountKind of(Role role) {
        return switch (role) {
            case SYSTEM_ADMIN -> SYSTEM_ADMIN;
            case SECURITY_ADMIN -> SECURITY_ADMIN;
            case AUDIT_ADMIN -> AUDIT_ADMIN;
            case PLATFORM_OPERATOR -> PLATFORM_OPERATOR;
            default -> CASE_WORK;
        };
    }

    public static Optional<AccountKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }
}
