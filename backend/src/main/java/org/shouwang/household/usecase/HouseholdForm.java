package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What somebody says about a household. Code lists take codes; a masked value that is sent back as it was shown keeps
 * what is stored.
 *
 * @param regionCode village or group
 * @param nationalHouseholdNo household number in the national system, when it has one
 * @param naturalVillage name of the natural village
 * @param address address in the village
 * @param householdType {@code general} or {@code out_of_poverty}; the latter can never be taken back
 * @param outOfPovertyYear year in which the household came out of poverty
 * @param registeredPoorType {@code general}, {@code dibao} or {@code tekun}: how it was registered as poor
 * @param hukouKind {@code rural} or {@code urban_converted}
 * @param urbanBenefit enjoys urban social security
 * @param relocationKind {@code none}, {@code resettled} or {@code synchronous}
 * @param resettlementSiteCode region of the resettlement site
 * @param phone mobile phone of the household
 * @param bankName bank of the account
 * @param bankAccount account number; stored encrypted, shown to nobody but those who pay
 * @param keyGroups {@code monitoring_target}, {@code warning_object}, {@code new_rural_dibao}
 * @param wholeNoLabourConfirmed an official confirmed that nobody in the household can work
 * @param living house, road, energy, land
 */
@Serdeable
public record HouseholdForm(
        @Nullable String regionCode,
        @Nullable String nationalHouseholdNo,
        @Nullable String naturalVillage,
        @Nullable String address,
        @Nullable String householdType,
        @Nullable Integer outOfPovertyYear,
        @Nullable String registeredPoorType,
        @Nullable String hukouKind,
        @Nullable Boolean urbanBenefit,
        @Nullable String relocationKind,
        @Nullable String resettlementSiteCode,
        @Nullable String phone,
        @Nullable String bankName,
        @Nullable String bankAccount,
        @Nullable List<String> keyGroups,
        @Nullable Boolean wholeNoLabourConfirmed,
        @Nullable LivingForm living) {

    /**
     * @param houseAreaSquareMetres area of the house
     * @param roadSurface surface of the road to the house
     * @param kilometresToMainRoad distance to the main road
     * @param electricity connected to the grid
     * @param toilet kind of toilet
     * @param fuel main fuel
     * @param arableMu arable land in mu
     * @param forestMu forest in mu
     * @param fruitMu orchard in mu
     * @param grassMu grassland in mu
     * @param waterMu water surface in mu
     * @param returnedToForestMu farmland returned to forest in mu
     */
    @Serdeable
    public record LivingForm(
            @Nullable BigDecimal houseAreaSquareMetres,
            @Nullable String roadSurface,
            @Nullable BigDecimal kilometresToMainRoad,
            @Nullable Boolean electricity,
            @Nullable String toilet,
            @Nullable String fuel,
            @Nullable BigDecimal arableMu,
            @Nullable BigDecimal forestMu,
            @Nullable BigDecimal fruitMu,
            @Nullable BigDecimal grassMu,
            @Nullable BigDecimal waterMu,
            @Nullable BigDecimal returnedToForestMu) {}
}
