package org.shouwang.kernel;

/**
 * The government that keys and audit chains belong to: a province, by its two digits. Everything below it (cities,
 * counties, villages) shares the province's keys, so a person may be recognised across counties of one province only.
 *
 * @param province two digits, as in "13" for Hebei
 */
public record Tenant(String province) {

    public Tenant {
        if (!isProvince(province)) {
            throw new IllegalArgumentException("a tenant is a province of two digits, not a text of %d characters".formatted(province.length()));
        }
    }

    /** The tenant of a region or county code of any level. */
    public static Tenant ofCode(String regionOrCountyCode) {
        return new Tenant(regionOrCountyCode.substring(0, Math.min(2, regionOrCountyCode.length())));
    }

    private static boolean isProvince(String text) {
        return text.length() == 2 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    @Override
    public String toString() {
        return province;
    }
}
