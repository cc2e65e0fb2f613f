package org.shouwang.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.region.Region;
import org.shouwang.region.Regions;

/**
 * A county or province filled to a size: which of its villages take part and how large each is. The same region and size
 * give the same villages. A register that does not fill the region leaves whole villages out, as when a province has just
 * begun, instead of thinning all of them.
 */
record LargeRegion(RegionCode region, int households) {

    private static final int SMALLEST = 60;
    private static final int LARGEST = 230;
    private static final int HOUSEHOLDS_PER_GROUP = 45;
    private static final int PERCENT_RESETTLED = 3;
    private static final Pattern IN_TOWN = Pattern.compile("居(民委员|委)会$");

    /** @param text for example {@code 13:1000000} */
    static LargeRegion parse(String text) {
        String[] parts = text.split(":", -1);
        RegionCode region = parts.length == 2 ? RegionCode.parse(parts[0]).orElse(null) : null;
        if (region == null || !parts[1].matches("[1-9][0-9]{0,7}")) {
            throw new IllegalArgumentException("a large demonstration is <region code>:<households>, not " + text);
        }
        return new LargeRegion(region, Integer.parseInt(parts[1]));
    }

    /** County by county, in the order of the codes. The villages of the small demonstration have their own households. */
    SortedMap<RegionCode, List<Village>> villages(Regions regions) {
        Set<RegionCode> taken = DemonstrationCounty.VILLAGES.stream().map(Village::code).collect(Collectors.toSet());
        List<RegionCode> rural = villagesBelow(regions, region);
        rural.removeAll(taken);
        Random random = new Random(Long.parseLong(region.value()));
        java.util.Collections.shuffle(rural, random);
        int wanted = households - DemonstrationCounty.VILLAGES.stream()
                .filter(village -> region.covers(village.code())).mapToInt(Village::households).sum();
        SortedMap<RegionCode, List<Village>> counties = new TreeMap<>();
        sizes(rural, wanted, random).stream()
                .sorted(Comparator.comparing(Village::code))
                .forEach(village -> counties.computeIfAbsent(village.code().county(), county -> new ArrayList<>()).add(village));
        return counties;
    }

    private static List<Village> sizes(List<RegionCode> rural, int wanted, Random random) {
        int[] weights = random.ints(rural.size(), SMALLEST, LARGEST + 1).toArray();
        int count = 0;
        long weight = 0;
        while (count < rural.size() && weight < wanted) {
            weight += weights[count++];
        }
        List<Village> villages = new ArrayList<>();
        long before = 0;
        for (int number = 0; number < count; number++) {
            long after = before + weights[number];
            int size = (int) (after * wanted / weight - before * wanted / weight); // together exactly what is wanted
            int groups = Math.clamp((size + HOUSEHOLDS_PER_GROUP - 1) / HOUSEHOLDS_PER_GROUP, 1, Village.MOST_GROUPS);
            villages.add(new Village(rural.get(number), groups, size, random.nextInt(100) < PERCENT_RESETTLED));
            before = after;
        }
        return villages;
    }

    private static List<RegionCode> villagesBelow(Regions regions, RegionCode parent) {
        List<RegionCode> villages = new ArrayList<>();
        for (Region child : regions.children(parent, Jurisdiction.of(parent))) {
            if (child.level() != RegionLevel.VILLAGE) {
                villages.addAll(villagesBelow(regions, child.code()));
            } else if (!IN_TOWN.matcher(child.officialName()).find()) {
                villages.add(child.code());
            }
        }
        return villages;
    }
}
