package org.shouwang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.kernel.IdNumber.Flaw;
import org.shouwang.world.Clause;

class IdNumberTest {

    /** The example of GB 11643. */
    private static final String CARD = "11010519491231002X";

    @Test
    @Clause("DQ-018")
    void aCardTellsBirthDateAndSex() {
        IdNumber id = IdNumber.of(CARD);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
        assertThat(id.isDisabilityCertificate()).isFalse();
    }

    @ParameterizedTest
    @Clause("DQ-017")
    @ValueSource(strings = {"", "1101051949123100", "11010519491231002", "11010519491231002X1", "11010519491231002X441", "11010519491231002X4411A"})
    void aNumberOfAnotherLengthThan182022IsRefused(String value) {
        assertThat(IdNumber.flawOf(value)).contains(Flaw.LENGTH);
    }

    @ParameterizedTest
    @Clause("DQ-018")
    @ValueSource(strings = {"110105194912310020", "110105194912310029", "110105194912310030"})
    void aWrongCheckCharacterIsRefused(String value) {
        assertThat(IdNumber.flawOf(value)).contains(Flaw.CHECK_CHARACTER);
    }

    @ParameterizedTest
    @Clause("DQ-019")
    @CsvSource({
        "11010519491231002X11, ",
        "11010519491231002X74, ",
        "11010519491231002X04, DISABILITY_TYPE",
        "11010519491231002X84, DISABILITY_TYPE",
        "11010519491231002X10, DISABILITY_GRADE",
        "11010519491231002X15, DISABILITY_GRADE",
        "11010519491231002044, CHECK_CHARACTER",
        "11010519491231002X44B1, ",
        "11010519491231002X84B1, DISABILITY_TYPE",
    })
    void aDisabilityCertificateCarriesType1To7AndGrade1To4(String value, Flaw flaw) {
        assertThat(IdNumber.flawOf(value)).isEqualTo(Optional.ofNullable(flaw));
    }

    @Test
    void cardAndCertificateOfOnePersonAreOneIdentity() {
        assertThat(IdNumber.of("11010519491231002X44").identity()).isEqualTo(IdNumber.of(CARD).identity());
        assertThat(IdNumber.of("11010519491231002X43").disabilityGrade()).contains(3);
    }

    @ParameterizedTest
    @CsvSource({"110105194902300021, BIRTH_DATE", "110105194913010021, BIRTH_DATE", "11010519491231A021, CHARACTERS"})
    void aNumberThatNobodyCanHaveIsRefused(String value, Flaw flaw) {
        assertThat(IdNumber.flawOf(value)).contains(flaw);
    }

    @Test
    void fullWidthDigitsBlanksAndASmallXAreUnderstood() {
        assertThat(IdNumber.of(" １１０１０５ 19491231 002x").value()).isEqualTo(CARD);
    }

    @Test
    void neitherTextNorExceptionShowsTheNumber() {
        assertThat(IdNumber.of(CARD).toString()).doesNotContain("19491231");
        assertThatThrownBy(() -> new IdNumber("110105194912310020"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1949");
    }
}
