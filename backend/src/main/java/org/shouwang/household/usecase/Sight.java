package org.shouwang.household.usecase;

import java.util.EnumSet;
import java.util.Set;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Masked;
import org.shouwang.kernel.Role;

/** How much of a household somebody sees (model part F). Of several roles the one that sees most counts. */
public record Sight(boolean fromOffice, boolean health, boolean needsPurpose) {

    private static final Set<Role> WITHOUT_HEALTH = EnumSet.of(Role.GRID_WORKER, Role.GROUP_LEADER);
    private static final Set<Role> WITH_PURPOSE = EnumSet.of(Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR);
    private static final Set<Role> READERS = EnumSet.of(
            Role.GRID_WORKER, Role.GROUP_LEADER, Role.VILLAGE_OFFICER, Role.FIRST_SECRETARY, Role.TOWNSHIP_STATION,
            Role.TOWNSHIP_LEADER, Role.COUNTY_CENTRE, Role.COUNTY_BUREAU, Role.CITY_CENTRE, Role.PROVINCE_CENTRE, Role.AUDITOR);

    public static Sight of(Actor actor) {
        Set<Role> readers = EnumSet.noneOf(Role.class);
        actor.roles().stream().filter(READERS::contains).forEach(readers::add);
        return new Sight(
                readers.stream().anyMatch(role -> !role.isFieldFace()),
                readers.stream().anyMatch(role -> !WITHOUT_HEALTH.contains(role)),
                WITH_PURPOSE.containsAll(readers));
    }

    public String idNumber(IdNumber number) {
        return fromOffice ? Masked.idNumberForOffice(number.value()) : Masked.idNumberForField(number.value());
    }
}
