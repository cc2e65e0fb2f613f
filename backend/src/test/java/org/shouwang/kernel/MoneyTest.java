package org.shouwang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void aShareIsRoundedToTheFen() {
        assertThat(Money.of("100").dividedBy(3)).isEqualTo(Money.of("33.33"));
        assertThat(Money.of("200").dividedBy(3)).isEqualTo(Money.of("66.67"));
    }

    @Test
    void anAmountIsWrittenWithTwoDecimals() {
        assertThat(Money.of("6700")).hasToString("6700.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,000", "1e3", "1.234", "NaN", "￥5", "1234567890123"})
    void anythingButAPlainDecimalIsNoAmount(String text) {
        assertThat(Money.find(text)).isEmpty();
    }
}
