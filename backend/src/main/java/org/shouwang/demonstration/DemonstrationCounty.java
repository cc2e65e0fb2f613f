package org.shouwang.demonstration;

import java.util.List;

/**
 * Where the demonstration lives: two townships of 魏县 with 2,000 households, and next door one village of 馆陶县 with a
 * hundred, which the officials of 魏县 must never see. The demonstration logins stand in these places.
 */
final class DemonstrationCounty {

    static final List<Village> VILLAGES = List.of(
            Village.of("130434102221", 6, 420), // 西坡头村
            Village.of("130434102222", 5, 300), // 北坡头村
            Village.of("130434102231", 6, 340), // 陈村
            Village.of("130434102236", 3, 160).forFamiliesThatMoved(), // 六座楼村
            Village.of("130434102225", 4, 230), // 西张岗村
            Village.of("130434103201", 4, 240), // 双井南村
            Village.of("130434103212", 3, 160), // 付夹河村
            Village.of("130434103217", 3, 150), // 东王村
            Village.of("130434102223", 3, 0), // 东坡头村, which the example file fills
            Village.of("130433202201", 2, 100)); // 南徐村 in 馆陶县

    private DemonstrationCounty() {}
}
