package org.shouwang.region;

import org.shouwang.platform.problem.ProblemType;
import org.shouwang.platform.problem.Wording;

/** Why a change of a region is refused. */
enum RegionProblem implements ProblemType {
    GROUP_NAME_TAKEN(409, "region/group-name-taken", "组名重复", "Group name taken",
            "该村已有名为“{name}”的组，请换一个名称。", "The village already has a group named {name}; choose another name."),
    NO_GROUP_CODE_LEFT(409, "region/no-group-code-left", "组数已满", "No group code left",
            "一个村最多编 999 个组。", "A village has at most 999 groups."),
    ONLY_GROUPS_ARE_RENAMED(409, "region/only-groups-are-renamed", "行政区划不能改名", "Only groups are renamed",
            "省、市、县、乡、村的名称来自国家公布的区划，只有村民小组可以改名。",
            "The names of divisions come from the published list; only groups can be renamed.");

    private final Wording wording;

    RegionProblem(int status, String slug, String title, String titleEn, String detail, String detailEn) {
        this.wording = new Wording(status, slug, title, titleEn, detail, detailEn);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
