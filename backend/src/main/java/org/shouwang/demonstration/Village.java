package org.shouwang.demonstration;

import org.shouwang.kernel.RegionCode;

/**
 * A village of the demonstration and how large it is.
 *
 * @param resettlement built for families that moved there (GZ-06)
 */
record Village(RegionCode code, int groups, int households, boolean resettlement) {

    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    static final int MOST_GROUPS = NUMERALS.length;

    static Village of(String code, int groups, int households) {
        return new Village(new RegionCode(code), groups, households, false);
    }

    Village forFamiliesThatMoved() {
        return new Village(code, groups, households, true);
    }

    RegionCode group(int number) {
        return new RegionCode(code.value() + "%03d".formatted(number));
    }

    static String groupName(int number) {
        return NUMERALS[number - 1] + "组";
    }
}
