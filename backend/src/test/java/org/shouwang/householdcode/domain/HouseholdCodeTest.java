package org.shouwang.householdcode.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwang.world.Clause;

@Clause("SX-06")
class HouseholdCodeTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void codesHaveNothingInCommonAndNoOrder() {
        List<String> codes = Stream.generate(HouseholdCode::random).limit(10_000).map(HouseholdCode::text).toList();

        Set<String> beginnings = new HashSet<>();
        int ascending = 0;
        for (int i = 0; i < codes.size(); i++) {
            beginnings.add(codes.get(i).substring(0, 8));
            ascending += i > 0 && codes.get(i).compareTo(codes.get(i - 1)) > 0 ? 1 : 0;
        }
        assertThat(beginnings).as("40 random bits hardly ever meet among ten thousand").hasSizeGreaterThan(9_998);
        assertThat(ascending).as("half of all neighbours ascend").isBetween(4_600, 5_400);
        for (int place = 0; place < HouseholdCode.LENGTH; place++) {
            int at = place;
            assertThat(codes.stream().map(code -> code.charAt(at)).distinct().count()).as("letters at place " + at).isEqualTo(32);
        }
    }

    @Test
    void aCodeIsReadHoweverItWasTyped() {
        HouseholdCode code = HouseholdCode.random();
        String text = code.text();

        assertThat(HouseholdCode.parse(text)).contains(code);
        assertThat(HouseholdCode.parse(text.toLowerCase())).contains(code);
        assertThat(HouseholdCode.parse(text.replace('0', 'O').replace('1', 'I'))).contains(code);
        assertThat(HouseholdCode.parse(text.toLowerCase().replace('0', 'o').replace('1', 'l'))).contains(code);
        assertThat(HouseholdCode.parse(text.replaceAll("(.{3})", "$1-"))).contains(code);
        assertThat(HouseholdCode.parse(" " + text.replaceAll("(.{9})", "$1 "))).contains(code);
    }

    @Test
    void oneWrongCharacterIsAlwaysNoticed() {
        String text = HouseholdCode.random().text();
        for (int place = 0; place < text.length(); place++) {
            for (char other : DIGITS.toCharArray()) {
                if (other != text.charAt(place)) {
                    assertThat(HouseholdCode.parse(text.substring(0, place) + other + text.substring(place + 1))).isEmpty();
                }
            }
        }
    }

    @Test
    void twoSwappedCharactersAreAlwaysNoticed() {
        String text = HouseholdCode.random().text();
        for (int first = 0; first < text.length(); first++) {
            for (int second = first + 1; second < text.length(); second++) {
                if (text.charAt(first) != text.charAt(second)) {
                    StringBuilder swapped = new StringBuilder(text);
                    swapped.setCharAt(first, text.charAt(second));
                    swapped.setCharAt(second, text.charAt(first));
                    assertThat(HouseholdCode.parse(swapped.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void aTextThatIsNoCodeIsNone() {
        String text = HouseholdCode.random().text();

        assertThat(HouseholdCode.parse("")).isEmpty();
        assertThat(HouseholdCode.parse(text.substring(1))).isEmpty();
        assertThat(HouseholdCode.parse(text + "0")).isEmpty();
        assertThat(HouseholdCode.parse("U" + text.substring(1))).isEmpty();
        assertThat(HouseholdCode.parse("-".repeat(1_000_000))).isEmpty();
        assertThatThrownBy(() -> new HouseholdCode(text.toLowerCase() + "-")).isInstanceOf(IllegalArgumentException.class);
    }
}
