package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.shouwang.household.domain.Completeness;
import org.shouwang.household.domain.Members;
import org.shouwang.household.domain.Membership;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.household.domain.RegisteredMember;
import org.shouwang.household.usecase.HouseholdFile;
import org.shouwang.household.usecase.HouseholdForm;
import org.shouwang.household.usecase.MemberForm;
import org.shouwang.household.usecase.Sight;
import org.shouwang.region.RegionStep;

/**
 * A household as far as the reader may see it. {@code household} and {@code facts} have the shape of the forms that change
 * them; masked values may be sent back as they are.
 *
 * @param id household
 * @param householdNo household number of the platform
 * @param asOf day of the past that is shown, with nothing that could be changed; null for today
 * @param version to send back as {@code If-Match}
 * @param status {@code active}, {@code moved_out}, {@code extinct} or {@code merged}
 * @param region from the province down to the village or group
 * @param household facts of the household
 * @param memberCount members today
 * @param labourCount of them ordinary or skilled labour
 * @param weakLabourCount of them weak labour
 * @param wholeNoLabour nobody can work; null while somebody's capacity is unknown
 * @param keyGroupReasons why it is among the key groups and areas
 * @param members current members, the head first
 * @param formerMembers who left
 * @param latestStatement the last income statement, without its items
 * @param guarantees newest first
 * @param completeness how complete the file is
 * @param abilities operations that the reader may carry out here
 */
@Serdeable
record HouseholdPage(
        String id,
        String householdNo,
        @Nullable LocalDate asOf,
        int version,
        String status,
        List<RegionStep> region,
        HouseholdForm household,
        int memberCount,
        int labourCount,
        int weakLabourCount,
        @Nullable Boolean wholeNoLabour,
        List<String> keyGroupReasons,
        List<MemberView> members,
        List<FormerMemberView> formerMembers,
        @Nullable StatementView latestStatement,
        List<GuaranteeView> guarantees,
        CompletenessView completeness,
        List<String> abilities) {

    /**
     * @param personId member
     * @param healthHidden the reader's role does not see health; {@code facts.health} is null then
     * @param facts what the file says
     */
    @Serdeable
    record MemberView(String personId, boolean healthHidden, MemberForm facts) {}

    /**
     * @param name name
     * @param relation relation to the head at the end
     * @param joinedOn first day; null when unknown
     * @param joinReason why joined
     * @param leftOn first day without this member
     * @param leaveReason why left
     */
    @Serdeable
    record FormerMemberView(
            String name,
            String relation,
            @Nullable LocalDate joinedOn,
            @Nullable String joinReason,
            @Nullable LocalDate leftOn,
            @Nullable String leaveReason) {

        static FormerMemberView of(RegisteredMember member) {
            Membership membership = member.membership();
            return new FormerMemberView(
                    member.person().name(), membership.relation().code(), membership.joinedOn(),
                    Shown.code(membership.joinReason()), membership.leftOn(), Shown.code(membership.leaveReason()));
        }
    }

    /**
     * @param score filled items in a hundred
     * @param missing items that are not filled
     */
    @Serdeable
    record CompletenessView(int score, List<MissingView> missing) {}

    /**
     * @param item code of the item
     * @param label in Chinese
     * @param personId member whose item it is; null for the household's own
     */
    @Serdeable
    record MissingView(String item, String label, @Nullable String personId) {}

    static HouseholdPage of(HouseholdFile file) {
        RegisteredHousehold household = file.household();
        List<RegisteredMember> current = household.current();
        Members members = household.currentMembers();
        return new HouseholdPage(
                Long.toString(household.id()),
                household.no().toString(),
                file.asOf(),
                household.version(),
                household.status().code(),
                file.path().stream().map(RegionStep::of).toList(),
                Shown.household(household.facts()),
                members.count(),
                members.labourCount(),
                members.weakLabourCount(),
                members.isWithoutLabour().orElse(null),
                Shown.codes(file.keyGroupReasons()),
                current.stream().map(member -> member(member, file.sight())).toList(),
                household.members().stream().filter(member -> !member.isCurrent()).map(FormerMemberView::of).toList(),
                file.latestStatement().map(statement -> StatementView.of(statement, members.count())).orElse(null),
                file.guarantees().stream().map(GuaranteeView::of).toList(),
                completeness(file.completeness(), current),
                file.abilities());
    }

    private static MemberView member(RegisteredMember member, Sight sight) {
        return new MemberView(Long.toString(member.personId()), !sight.health(), Shown.member(member.member(), sight));
    }

    private static CompletenessView completeness(Completeness completeness, List<RegisteredMember> current) {
        return new CompletenessView(
                completeness.score(),
                completeness.missing().stream()
                        .map(missing -> new MissingView(
                                missing.item().code(),
                                missing.item().label(),
                                missing.member().map(place -> Long.toString(current.get(place).personId())).orElse(null)))
                        .toList());
    }
}
