package org.shouwang.region;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;
import java.util.Set;

/**
 * @param provinces two-digit codes of the provinces to load; empty for all. A small installation starts faster with its own.
 */
@ConfigurationProperties("shouwang.region")
record RegionConfiguration(@Bindable(defaultValue = "") List<String> provinces) {

    RegionConfiguration {
        provinces = provinces.stream().filter(code -> !code.isBlank()).toList(); // the empty default arrives as one blank
        if (!Divisions.PROVINCES.containsAll(provinces)) {
            throw new IllegalArgumentException("shouwang.region.provinces names an unknown province: " + provinces);
        }
    }

    Set<String> wanted() {
        return provinces.isEmpty() ? Divisions.PROVINCES : Set.copyOf(provinces);
    }
}
