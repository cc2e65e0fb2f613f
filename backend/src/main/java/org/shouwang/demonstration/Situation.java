package org.shouwang.demonstration;

import static org.shouwang.demonstration.Chance.weight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a family stands as a whole; what its members live from follows from it.
 *
 * @param outOfPovertyYear null for a family that never was registered as poor
 * @param poorType code of how it was registered
 * @param keyGroups codes of GZ-06
 */
record Situation(
        @Nullable Integer outOfPovertyYear, @Nullable String poorType, boolean dibao, boolean tekun, List<String> keyGroups) {

    private static final int OLD = 60;

    boolean outOfPoverty() {
        return outOfPovertyYear != null;
    }

    static Situation of(Chance chance, List<Relative> family, LocalDate today) {
        boolean old = family.stream().allMatch(each -> each.age(today) >= OLD);
        boolean poorOnce = chance.percent(old ? 30 : 15);
        boolean tekun = family.size() == 1 && old && family.getFirst().isMale() && chance.percent(25);
        boolean dibao = !tekun && chance.percent(poorOnce ? 34 : old ? 9 : 2);
        List<String> groups = new ArrayList<>();
        if (chance.percent(poorOnce ? 9 : 1.5)) {
            groups.add("monitoring_target");
        } else if (chance.percent(2)) {
            groups.add("warning_object");
        }
        if (dibao && chance.percent(10)) {
            groups.add("new_rural_dibao");
        }
        Integer year = poorOnce
                ? chance.weighted(List.of(weight(1, 2014), weight(2, 2015), weight(4, 2016), weight(6, 2017), weight(7, 2018), weight(4, 2019), weight(1, 2020)))
                : null;
        String poorType = !poorOnce ? null : tekun ? "tekun" : dibao ? "dibao" : "general";
        return new Situation(year, poorType, dibao, tekun, List.copyOf(groups));
    }
}
