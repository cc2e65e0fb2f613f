package org.shouwang.access.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.domain.Grant;
import org.shouwang.access.domain.Granting;
import org.shouwang.access.store.AccountStore;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.Role;
import org.shouwang.kernel.Tenant;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.region.Regions;
import org.shouwang.tenant.Tenants;

/** Reads forms and files about people and duties, every fault collected. Both ways go through here. */
@Singleton
class AccountCheck {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,31}");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsAlphabetic}·. ]+");
    private static final Pattern DEPARTMENT = Pattern.compile("[a-z][a-z_]{1,31}");

    /** Names that Keycloak gives to clients. */
    private static final String RESERVED = "service-account";

    private final AccountStore accounts;
    private final Regions regions;
    private final Tenants tenants;
    private final Clock clock;

    AccountCheck(AccountStore accounts, Regions regions, Tenants tenants, Clock clock) {
        this.accounts = accounts;
        this.regions = regions;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** @param phone normalised; null when none was given */
    record Person(String name, @Nullable String phone, @Nullable String department, @Nullable String organisation) {}

    record Duty(Role role, RegionCode region, LocalDate from, @Nullable LocalDate to, Granting.Verdict verdict) {}

    /** Faults of one form; empty when it may be carried out. */
    static void refuse(Collection<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(List.copyOf(faults));
        }
    }

    void username(String username, String pointer, List<FieldFault> faults) {
        if (!USERNAME.matcher(username).matches() || username.startsWith(RESERVED)) {
            faults.add(new FieldFault(pointer, "username.malformed",
                    "登录名须为 3 至 32 位小写字母、数字、点、下划线或连字符，以字母开头",
                    "must be 3 to 32 lower-case letters, digits, dots, underscores or hyphens, a letter first"));
        } else if (!accounts.takenAcrossTenants(List.of(username)).isEmpty()) {
            faults.add(new FieldFault(pointer, "username.taken", "登录名已被占用，请换一个", "is taken; choose another"));
        }
    }

    Person person(PersonForm form, String pointer, List<FieldFault> faults) {
        String name = form.name().strip();
        if (!NAME.matcher(name).matches()) {
            faults.add(new FieldFault(pointer + "/name", "name.malformed", "姓名只能含汉字、字母、间隔号", "may hold letters only"));
        }
        String phone = blank(form.phone()) == null ? null : PhoneNumber.normalised(form.phone());
        if (phone != null && PhoneNumber.flawOf(phone).isPresent()) {
            faults.add(new FieldFault(pointer + "/phone", "phone.malformed", "手机号须为 11 位数字", "must be a mobile number of 11 digits"));
            phone = null;
        }
        String department = blank(form.department());
        if (department != null && !DEPARTMENT.matcher(department).matches()) {
            faults.add(new FieldFault(pointer + "/department", "unknown-code", "没有这个部门代码", "is no code of a department"));
        }
        return new Person(name, phone, department, blank(form.organisation()));
    }

    /** @param tenant whose accounts are looked through */
    void phone(@Nullable String phone, Tenant tenant, String except, String pointer, List<FieldFault> faults) {
        if (phone != null && accounts.isPhoneTakenAcrossTenants(tenant, new PhoneNumber(phone), except)) {
            faults.add(new FieldFault(pointer, "phone.taken", "该手机号已有账号；一人一个账号", "has an account; one person, one account"));
        }
    }

    /** What somebody wants to give; empty when it cannot be given, and then the faults say why. */
    Optional<Duty> duty(Actor actor, GrantForm form, String pointer, List<FieldFault> faults) {
        Optional<Role> role = Role.ofWord(form.role());
        if (role.isEmpty()) {
            faults.add(new FieldFault(pointer + "/role", "unknown-code", "没有这个角色", "is no role"));
        }
        Optional<RegionCode> region = RegionCode.parse(form.regionCode()).filter(actor.jurisdiction()::covers).filter(regions::exists);
        if (region.isEmpty()) {
            faults.add(new FieldFault(pointer + "/regionCode", "region.unknown", "辖区内没有这个区划", "is no place in your region"));
        }
        region.ifPresent(code -> open(code, pointer + "/regionCode", faults));
        LocalDate today = LocalDate.now(clock);
        LocalDate from = Optional.ofNullable(form.from()).orElse(today);
        if (from.isBefore(today)) {
            faults.add(new FieldFault(pointer + "/from", "past", "不能早于今天", "must not be before today"));
        }
        if (form.to() != null && form.to().isBefore(from)) {
            faults.add(new FieldFault(pointer + "/to", "before-start", "不能早于开始日期", "must not be before the first day"));
        }
        if (role.isEmpty() || region.isEmpty()) {
            return Optional.empty();
        }
        Granting.Verdict verdict = Granting.mayGive(actor.roles(), actor.jurisdiction().region(), role.get(), region.get());
        if (verdict == Granting.Verdict.NO) {
            faults.add(new FieldFault(pointer + "/role", "role.not-yours-to-give", "您不能在这一级授予该角色", "is not yours to give at that level"));
            return Optional.empty();
        }
        ownEnd(actor, role.get(), region.get()).filter(end -> form.to() == null || form.to().isAfter(end)).ifPresent(end -> faults.add(new FieldFault(
                pointer + "/to", "beyond-own-end", "不能晚于您本人职责的截止日期 " + end, "must not be after the end of your own duty, " + end)));
        return Optional.of(new Duty(role.get(), region.get(), from, form.to(), verdict));
    }

    /** Nobody works where no government was opened, neither a person nor a department's system. */
    void open(RegionCode region, String pointer, List<FieldFault> faults) {
        if (!tenants.isOpen(region)) {
            faults.add(new FieldFault(pointer, "region.not-open",
                    regions.fullName(region) + "尚未开通或已暂停使用，不能在此开设账号或接入部门系统，请联系平台运营方",
                    "is not opened or suspended: no account or client there; ask the platform operator"));
        }
    }

    /** The last day of what allows somebody to give this; empty when that has no end. */
    private Optional<LocalDate> ownEnd(Actor actor, Role role, RegionCode region) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> ends = new ArrayList<>();
        for (Grant grant : accounts.grantsAcrossTenants(actor.id())) {
            if (grant.state(today) == Grant.State.ACTIVE && grant.region().equals(actor.jurisdiction().region())
                    && Granting.mayGive(Set.of(grant.role()), grant.region(), role, region) != Granting.Verdict.NO) {
                if (grant.to() == null) {
                    return Optional.empty();
                }
                ends.add(grant.to());
            }
        }
        return ends.stream().max(LocalDate::compareTo);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
