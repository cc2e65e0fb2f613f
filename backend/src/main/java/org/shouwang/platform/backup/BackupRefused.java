package org.shouwang.platform.backup;

/** A backup or a restore cannot be done; both texts are for the operator's screen. */
final class BackupRefused extends RuntimeException {

    private final String chinese;

    BackupRefused(String chinese, String english) {
        super(english);
        this.chinese = chinese;
    }

    BackupRefused(String chinese, String english, Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
