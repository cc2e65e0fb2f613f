package org.shouwang.grid.domain;

import java.util.Optional;
import java.util.Set;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.kernel.Role;

/** 镇村组三级网格 (SX-01), one inside the other, and who may be responsible for one. */
public enum GridLevel implements Coded {
    TOWNSHIP("乡镇网格", RegionLevel.TOWNSHIP, Role.TOWNSHIP_STATION, Role.TOWNSHIP_LEADER),
    VILLAGE("村网格", RegionLevel.VILLAGE, Role.VILLAGE_OFFICER),
    GROUP("组网格", RegionLevel.GROUP, Role.GRID_WORKER);

    public static final CodeList<GridLevel> LIST = CodeList.of(GridLevel.class);

    private final String label;
    private final RegionLevel region;
    private final Set<Role> roles;

    GridLevel(String label, RegionLevel region, Role... roles) {
        this.label = label;
        this.region = region;
        this.roles = Set.of(roles);
    }

    /** The level of the grid that a place is; empty for what is no grid. */
    public static Optional<GridLevel> of(RegionCode code) {
        return LIST.entries().stream().filter(level -> level.region == code.level()).findFirst();
    }

    @Override
    public String label() {
        return label;
    }

    public RegionLevel region() {
        return region;
    }

    public boolean mayBeHeldWith(Role role) {
        return roles.contains(role);
    }
}
