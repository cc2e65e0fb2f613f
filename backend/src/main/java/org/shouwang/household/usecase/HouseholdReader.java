package org.shouwang.household.usecase;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.BankAccount;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.HukouKind;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.household.domain.LivingConditions;
import org.shouwang.household.domain.RegisteredPoorType;
import org.shouwang.household.domain.RelocationKind;
import org.shouwang.kernel.Masked;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;

/** Turns what somebody wrote about a household into facts, and notes every field that cannot be read. */
public final class HouseholdReader {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s-]+");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,30}");

    private final Faults faults;
    private final Fields fields;

    /** @param faults those of the whole form; this one adds below {@code /household} */
    public HouseholdReader(Words words, Faults faults) {
        this.faults = faults.at("household");
        this.fields = new Fields(words, this.faults);
    }

    /** @return null when what a household cannot be without is missing or wrong */
    public @Nullable HouseholdFacts read(HouseholdForm form) {
        return read(form, null, null);
    }

    /** @param stored what the register holds: a masked value that comes back keeps it */
    @Nullable HouseholdFacts readCorrection(HouseholdForm form, HouseholdFacts stored) {
        return read(form, stored.phone(), stored.bankAccount());
    }

    private @Nullable HouseholdFacts read(HouseholdForm form, @Nullable PhoneNumber storedPhone, @Nullable BankAccount storedAccount) {
        fields.require("regionCode", form.regionCode());
        fields.require("householdType", form.householdType());
        RegionCode region = fields.region("regionCode", form.regionCode());
        HouseholdType type = fields.code("householdType", HouseholdType.LIST, form.householdType());
        PhoneNumber phone = storedPhone != null && Masked.phone(storedPhone.value()).equals(form.phone())
                ? storedPhone
                : fields.phone("phone", form.phone());
        BankAccount account = account(form, storedAccount);
        String nationalNo = fields.number("nationalHouseholdNo", form.nationalHouseholdNo());
        String naturalVillage = fields.text("naturalVillage", form.naturalVillage(), 60);
        String address = fields.text("address", form.address(), 200);
        RegisteredPoorType poorType = fields.code("registeredPoorType", RegisteredPoorType.LIST, form.registeredPoorType());
        HukouKind hukou = fields.code("hukouKind", HukouKind.LIST, form.hukouKind());
        RelocationKind relocation = fields.code("relocationKind", RelocationKind.LIST, form.relocationKind());
        RegionCode site = fields.region("resettlementSiteCode", form.resettlementSiteCode());
        Set<KeyGroup> groups = fields.codes("keyGroups", KeyGroup.class, KeyGroup.LIST, form.keyGroups());
        LivingConditions living = living(form.living());
        return region == null || type == null
                ? null
                : new HouseholdFacts(region, nationalNo, naturalVillage, address, type, form.outOfPovertyYear(), poorType, hukou,
                        form.urbanBenefit(), relocation, site, phone, account, groups, form.wholeNoLabourConfirmed(), living);
    }

    private @Nullable BankAccount account(HouseholdForm form, @Nullable BankAccount stored) {
        String bank = fields.text("bankName", form.bankName(), 60);
        if (stored != null && Masked.bankAccount(stored.number()).equals(form.bankAccount())) {
            return new BankAccount(bank == null ? stored.bank() : bank, stored.number());
        }
        String number = form.bankAccount() == null ? "" : BETWEEN_DIGITS.matcher(form.bankAccount()).replaceAll("");
        if (number.isEmpty() && bank == null) {
            return null;
        }
        if (!ACCOUNT.matcher(number).matches()) {
            faults.add("bankAccount", number.isEmpty() ? FaultKind.REQUIRED : FaultKind.MALFORMED);
            return null;
        }
        fields.require("bankName", bank);
        return bank == null ? null : new BankAccount(bank, number);
    }

    private LivingConditions living(HouseholdForm.@Nullable LivingForm form) {
        if (form == null) {
            return LivingConditions.UNKNOWN;
        }
        Fields each = fields.at("living");
        return new LivingConditions(
                each.measure("houseAreaSquareMetres", form.houseAreaSquareMetres()),
                each.text("roadSurface", form.roadSurface(), 20),
                each.measure("kilometresToMainRoad", form.kilometresToMainRoad()),
                form.electricity(),
                each.text("toilet", form.toilet(), 20),
                each.text("fuel", form.fuel(), 20),
                each.measure("arableMu", form.arableMu()),
                each.measure("forestMu", form.forestMu()),
                each.measure("fruitMu", form.fruitMu()),
                each.measure("grassMu", form.grassMu()),
                each.measure("waterMu", form.waterMu()),
                each.measure("returnedToForestMu", form.returnedToForestMu()));
    }
}
