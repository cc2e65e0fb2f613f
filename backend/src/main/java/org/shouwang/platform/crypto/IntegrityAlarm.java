package org.shouwang.platform.crypto;

/**
 * An encrypted value does not belong where it stands: it was changed, moved or copied behind the application's back. The
 * request ends without an answer; the log line and the metric {@code shouwang.integrity.alarms} call for a person.
 */
public class IntegrityAlarm extends RuntimeException {

    private final FieldAddress address;

    IntegrityAlarm(FieldAddress address, Throwable cause) {
        super("the value at " + address + " was not encrypted there", cause);
        this.address = address;
    }

    public FieldAddress address() {
        return address;
    }
}
