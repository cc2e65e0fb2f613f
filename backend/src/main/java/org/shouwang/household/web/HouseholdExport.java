package org.shouwang.household.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.export.ExportableList;
import org.shouwang.household.domain.HouseholdStatus;
import org.shouwang.household.domain.HouseholdType;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.household.domain.KeyGroupReason;
import org.shouwang.household.store.HouseholdFilter;
import org.shouwang.household.usecase.FindHouseholds;
import org.shouwang.household.usecase.Places;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;
import org.shouwang.platform.web.RequestParameters;

/** The list of households as a file. Each row is made of what the list answers, so nothing in it is less masked than on the screen. */
@Singleton
class HouseholdExport implements ExportableList {

    private static final Set<String> FILTERS = Set.of("householdType", "tag", "status", "keyGroup");

    private final FindHouseholds finding;
    private final Places places;

    HouseholdExport(FindHouseholds finding, Places places) {
        this.finding = finding;
        this.places = places;
    }

    @Override
    public String name() {
        return "households";
    }

    @Override
    public String title() {
        return "农户";
    }

    @Override
    public String operation() {
        return "listHouseholds";
    }

    @Override
    public List<String> columns() {
        return List.of("户主", "户编号", "所在村组", "户类型", "人口", "劳动力", "重点人群", "联系电话", "状态");
    }

    @Override
    public String describe(Map<String, String> filter) {
        if (!FILTERS.containsAll(filter.keySet())) {
            throw Refusal.invalid(List.of(new FieldFault("/filter", "unknown-code", "农户列表没有这样的筛选条件", "has no such filter")));
        }
        List<String> words = new ArrayList<>();
        words.add(described("户类型", HouseholdType.LIST, "householdType", filter));
        words.add(described("重点人群", KeyGroup.LIST, "tag", filter));
        words.add(described("状态", HouseholdStatus.LIST, "status", filter));
        words.add(keyGroupsOnly(filter) ? "仅重点人群和重点区域" : "");
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("，"));
    }

    private static <C extends Enum<C> & Coded> String described(String title, CodeList<C> list, String name, Map<String, String> filter) {
        C chosen = code(list, name, filter);
        return chosen == null ? "" : title + "为" + chosen.label();
    }

    private static <C extends Enum<C> & Coded> @Nullable C code(CodeList<C> list, String name, Map<String, String> filter) {
        return RequestParameters.code("/filter/" + name, list, filter.get(name));
    }

    private static boolean keyGroupsOnly(Map<String, String> filter) {
        return Objects.equals(filter.get("keyGroup"), "true");
    }

    private static HouseholdFilter filter(Scope scope) {
        return new HouseholdFilter(
                code(HouseholdType.LIST, "householdType", scope.filter()),
                code(KeyGroup.LIST, "tag", scope.filter()),
                code(HouseholdStatus.LIST, "status", scope.filter()),
                scope.upTo(), null);
    }

    @Override
    public long count(Scope scope) {
        return finding.count(scope.where(), filter(scope), keyGroupsOnly(scope.filter()));
    }

    @Override
    public Page<List<String>> page(Scope scope, @Nullable String cursor, int rows) {
        return finding.list(scope.where(), filter(scope), keyGroupsOnly(scope.filter()), Cursor.parse(cursor, 2), rows)
                .map(line -> cells(HouseholdItem.of(line, places)));
    }

    private static List<String> cells(HouseholdItem item) {
        List<String> tags = new ArrayList<>(item.keyGroupReasons().stream().map(code -> KeyGroupReason.LIST.get(code).label()).toList());
        if (Boolean.TRUE.equals(item.wholeNoLabour())) {
            tags.add("整户无劳动能力");
        }
        return List.of(
                item.headName(), item.householdNo(), item.regionName(), HouseholdType.LIST.get(item.householdType()).label(),
                Integer.toString(item.memberCount()), Integer.toString(item.labourCount()), String.join("、", tags),
                item.phone() == null ? "" : item.phone(), HouseholdStatus.LIST.get(item.status()).label());
    }
}
