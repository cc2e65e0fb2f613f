package org.shouwang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kernel.PhoneNumber.Flaw;
import org.shouwang.world.Clause;

@Clause("DQ-027")
class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"13012345678", "19912345678", "138 1234 5678", "１３８-1234-5678"})
    void elevenDigitsFrom13To19AreAMobilePhone(String typed) {
        assertThat(PhoneNumber.of(typed).value()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1381234567", "138123456789", "1381234567a"})
    void notElevenDigitsIsRefused(String value) {
        assertThat(PhoneNumber.flawOf(value)).contains(Flaw.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812345678", "10012345678", "03101234567"})
    void anotherPrefixIsRefused(String value) {
        assertThat(PhoneNumber.flawOf(value)).contains(Flaw.PREFIX);
    }
}
