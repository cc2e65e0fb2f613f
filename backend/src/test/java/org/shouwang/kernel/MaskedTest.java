package org.shouwang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void townshipSeesAreaAndTailOfAnIdNumberButNoBirthDate() {
        assertThat(Masked.idNumberForOffice("130434196805121234")).isEqualTo("130434********1234");
    }

    @Test
    void villageSeesOnlyTheAreaOfAnIdNumber() {
        assertThat(Masked.idNumberForField("130434196805121234")).isEqualTo("130434************");
    }

    @Test
    void phoneHidesItsMiddleAndABankAccountAllButItsTail() {
        assertThat(Masked.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Masked.bankAccount("6228480000012346789")).isEqualTo("***************6789");
    }

    @Test
    void valueTooShortForItsMaskIsHiddenWhole() {
        assertThat(Masked.phone("12345678")).isEqualTo("********");
        assertThat(Masked.bankAccount("")).isEmpty();
    }
}
