-- A village hands out its group codes from a counter, and a name is unique by index: counting the groups under a lock
-- would also lock the gap to the next village's groups, and two villages that make groups at once would wait in a circle.
ALTER TABLE region_region
    ADD COLUMN last_group SMALLINT NOT NULL DEFAULT 0 COMMENT 'of a village: number of the newest group; never handed out again',
    ADD COLUMN group_of VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin
        GENERATED ALWAYS AS (CASE WHEN depth = 6 THEN LEFT(code, 12) END) VIRTUAL,
    ADD UNIQUE KEY region_region_group_name (group_of, name);
