package org.shouwang.household.domain;

import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;

/** A household's facts and status as texts and back. */
public final class HouseholdText {

    private HouseholdText() {}

    public static TextRecord of(HouseholdFacts facts, HouseholdStatus status) {
        LivingConditions living = facts.living();
        BankAccount account = facts.bankAccount();
        return TextRecord.write()
                .put("status", status)
                .put("regionCode", facts.region())
                .put("nationalHouseholdNo", facts.nationalHouseholdNo())
                .put("naturalVillage", facts.naturalVillage())
                .put("address", facts.address())
                .put("householdType", facts.type())
                .put("outOfPovertyYear", facts.outOfPovertyYear())
                .put("registeredPoorType", facts.registeredPoorType())
                .put("hukouKind", facts.hukouKind())
                .put("urbanBenefit", facts.urbanBenefit())
                .put("relocationKind", facts.relocationKind())
                .put("resettlementSiteCode", facts.resettlementSite())
                .put("phone", facts.phone() == null ? null : facts.phone().value())
                .put("bankName", account == null ? null : account.bank())
                .put("bankAccount", account == null ? null : account.number())
                .put("keyGroups", facts.keyGroups())
                .put("wholeNoLabourConfirmed", facts.wholeNoLabourConfirmed())
                .put("living.houseAreaSquareMetres", living.houseAreaSquareMetres())
                .put("living.roadSurface", living.roadSurface())
                .put("living.kilometresToMainRoad", living.kilometresToMainRoad())
                .put("living.electricity", living.electricity())
                .put("living.toilet", living.toilet())
                .put("living.fuel", living.fuel())
                .put("living.arableMu", living.arableMu())
                .put("living.forestMu", living.forestMu())
                .put("living.fruitMu", living.fruitMu())
                .put("living.grassMu", living.grassMu())
                .put("living.waterMu", living.waterMu())
                .put("living.returnedToForestMu", living.returnedToForestMu())
                .done();
    }

    /** Null when the household did not exist. */
    public static @Nullable HouseholdStatus status(TextRecord text) {
        return text.code("status", HouseholdStatus.LIST);
    }

    public static HouseholdFacts facts(TextRecord text) {
        String site = text.text("resettlementSiteCode");
        String phone = text.text("phone");
        String account = text.text("bankAccount");
        return new HouseholdFacts(
                new RegionCode(text.required("regionCode")),
                text.text("nationalHouseholdNo"),
                text.text("naturalVillage"),
                text.text("address"),
                HouseholdType.LIST.get(text.required("householdType")),
                text.number("outOfPovertyYear"),
                text.code("registeredPoorType", RegisteredPoorType.LIST),
                text.code("hukouKind", HukouKind.LIST),
                text.answer("urbanBenefit"),
                text.code("relocationKind", RelocationKind.LIST),
                site == null ? null : new RegionCode(site),
                phone == null ? null : new PhoneNumber(phone),
                account == null ? null : new BankAccount(text.required("bankName"), account),
                text.codes("keyGroups", KeyGroup.LIST, KeyGroup.class),
                text.answer("wholeNoLabourConfirmed"),
                living(text));
    }

    private static LivingConditions living(TextRecord text) {
        return new LivingConditions(
                text.measure("living.houseAreaSquareMetres"),
                text.text("living.roadSurface"),
                text.measure("living.kilometresToMainRoad"),
                text.answer("living.electricity"),
                text.text("living.toilet"),
                text.text("living.fuel"),
                text.measure("living.arableMu"),
                text.measure("living.forestMu"),
                text.measure("living.fruitMu"),
                text.measure("living.grassMu"),
                text.measure("living.waterMu"),
                text.measure("living.returnedToForestMu"));
    }
}
