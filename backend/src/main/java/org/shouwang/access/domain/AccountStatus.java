package org.shouwang.access.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an account may be used. Who has left does not come back: a new post is a new account. */
public enum AccountStatus {
    ACTIVE, SUSPENDED, LEFT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AccountStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }
}
