package org.shouwang.kernel;

/**
 * The government that keys and audit chains belong to: a province, by its two digits. Everything below it (cities,
 * counties, villages) shares the province's keys, so a person may be recognised across counties of one province only.
 *
 * @param province two digits, as in "13" for Hebei
 */
public record Tenant(String province) {

    /** What belongs to no government: the operators' own accounts and what they were answered. No province has this code. */
    public static final Tenant PLATFORM = new Tenant("00");

    public Tenant {
        if (!isProvince(province)) {
            throw new IllegalArgumentException("a tenant is a province of two digits, not a text of %d characters".formatted(province.length()));
        }
    }

    /** The tenant of a region or county code of any level. */
    public static Tenant ofCode(String regionOrCountyCode) {
        return new Tenant(regionOrCountyCode.substring(0, Math.min(2, regionOrCountyCode.length())));
    }

    /** The tenant of what somebody writes: of their region, or the platform's own. */
    public static Tenant of(Jurisdiction jurisdiction) {
        return jurisdiction.region().map(region -> ofCode(region.value())).orElse(PLATFORM);
    }

    private static boolean isProvince(String text) {
        return text.length() == 2 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    @Override
    public String toString() {
        return province;
    }
}
