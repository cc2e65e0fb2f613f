package org.shouwang.platform.crypto;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/**
 * An encrypted value does not belong where it stands: it was changed, moved or copied behind the application's back. The
 * request ends without an answer; the log line and the metric {@code shouwang.integrity.alarms} call for a person.
 */
public class IntegrityAlarm extends RuntimeException {

    IntegrityAlarm(FieldAddress address, Throwable cause) {
        super("the value at " + address + " was not encrypted there", cause);
    }

    /** What the caller is told: nothing of the value, and whom to ask. */
    enum Told implements ProblemType {
        INTEGRITY_ALARM;

        @Override
        public Wording wording() {
            return new Wording(500, "integrity-alarm", "数据完整性告警", "Integrity alarm",
                    "该记录的加密数据与其位置不符，可能被改动，系统已停止显示并告警。请将追踪号告知管理员。",
                    "An encrypted value of this record does not belong to it and may have been tampered with; nothing is shown and an alarm was raised. "
                            + "Tell your administrator the trace id.");
        }
    }
}
