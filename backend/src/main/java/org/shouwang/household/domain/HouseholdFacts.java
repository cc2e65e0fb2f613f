package org.shouwang.household.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;

/** 农户: what the file says about the household itself. Every rural household has one, poor or not (HB-02). */
public record HouseholdFacts(
        RegionCode region,
        @Nullable String nationalHouseholdNo,
        @Nullable String naturalVillage,
        @Nullable String address,
        HouseholdType type,
        @Nullable Integer outOfPovertyYear,
        @Nullable RegisteredPoorType registeredPoorType,
        @Nullable HukouKind hukouKind,
        @Nullable Boolean urbanBenefit,
        @Nullable RelocationKind relocationKind,
        @Nullable RegionCode resettlementSite,
        @Nullable PhoneNumber phone,
        @Nullable BankAccount bankAccount,
        Set<KeyGroup> keyGroups,
        @Nullable Boolean wholeNoLabourConfirmed,
        LivingConditions living) {

    /** Against slips of the finger only; no policy says it. */
    private static final int FIRST_PLAUSIBLE_YEAR = 1980;

    public HouseholdFacts {
        keyGroups = keyGroups.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(keyGroups));
    }

    public boolean isRelocated() {
        return relocationKind != null && relocationKind != RelocationKind.NONE;
    }

    /** 四个不摘: who was once registered poor stays followed; the file cannot forget it (HB-04). */
    public boolean mayBecome(HouseholdFacts corrected) {
        return type != HouseholdType.OUT_OF_POVERTY || corrected.type == HouseholdType.OUT_OF_POVERTY;
    }

    /** What a household that splits off starts with: it stays followed as the one that it comes from (HB-04, GZ-06). */
    public HouseholdFacts splitOff(RegionCode where, @Nullable String newVillage, @Nullable String newAddress) {
        return new HouseholdFacts(where, null, newVillage, newAddress, type, outOfPovertyYear, registeredPoorType, hukouKind,
                urbanBenefit, relocationKind, resettlementSite, null, null, keyGroups, null, LivingConditions.UNKNOWN);
    }

    /** Another household joins this one: neither an out-of-poverty mark nor a key group is lost on the way (HB-04, GZ-06). */
    public HouseholdFacts absorbing(HouseholdFacts other) {
        boolean takesMark = type != HouseholdType.OUT_OF_POVERTY && other.type == HouseholdType.OUT_OF_POVERTY;
        Set<KeyGroup> groups = EnumSet.noneOf(KeyGroup.class);
        groups.addAll(keyGroups);
        groups.addAll(other.keyGroups);
        return new HouseholdFacts(region, nationalHouseholdNo, naturalVillage, address,
                takesMark ? other.type : type,
                takesMark ? other.outOfPovertyYear : outOfPovertyYear,
                takesMark ? other.registeredPoorType : registeredPoorType,
                hukouKind, urbanBenefit, relocationKind, resettlementSite, phone, bankAccount, groups,
                null, living);
    }

    /** The same household in another place; a resettlement site of another province means nothing there. */
    public HouseholdFacts movedTo(RegionCode where, @Nullable String newVillage, @Nullable String newAddress) {
        RegionCode site = resettlementSite != null && resettlementSite.tenant().equals(where.tenant()) ? resettlementSite : null;
        return new HouseholdFacts(where, nationalHouseholdNo, newVillage, newAddress, type, outOfPovertyYear, registeredPoorType,
                hukouKind, urbanBenefit, relocationKind, site, phone, bankAccount, keyGroups, wholeNoLabourConfirmed, living);
    }

    /** Faults point into {@code /household}. */
    public void check(LocalDate today, Faults all) {
        Faults faults = all.at("household");
        int currentYear = today.getYear();
        if (region.level().isBroaderThan(RegionLevel.VILLAGE)) {
            faults.add("regionCode", FaultKind.REGION_LEVEL);
        }
        if (type == HouseholdType.GENERAL && outOfPovertyYear != null) {
            faults.add("outOfPovertyYear", FaultKind.NOT_ALLOWED_HERE);
        }
        if (type == HouseholdType.GENERAL && registeredPoorType != null) {
            faults.add("registeredPoorType", FaultKind.NOT_ALLOWED_HERE);
        }
        if (outOfPovertyYear != null && (outOfPovertyYear < FIRST_PLAUSIBLE_YEAR || outOfPovertyYear > currentYear)) {
            faults.add("outOfPovertyYear", FaultKind.OUT_OF_RANGE, FIRST_PLAUSIBLE_YEAR, currentYear);
        }
        if (resettlementSite != null && !isRelocated()) {
            faults.add("resettlementSiteCode", FaultKind.NOT_ALLOWED_HERE);
        }
    }
}
