CREATE TABLE region_region (
    code           VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'no padding zeros: a region covers every code that begins with its own',
    depth          TINYINT     NOT NULL COMMENT '1 province, 2 city, 3 county, 4 township, 5 village, 6 group',
    name           VARCHAR(60) NOT NULL COMMENT 'as people and door plates say it',
    official_name  VARCHAR(60) NULL COMMENT 'as the published list writes it, where that differs',
    initials       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'first letters of the pinyin',
    other_initials VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'with the other reading of a character that has two',
    vintage        DATE        NULL COMMENT 'of the published list; null for a group, which the tenant made',
    valid_from     DATE        NULL COMMENT 'null: before the list',
    valid_to       DATE        NULL COMMENT 'first day after a merger or dissolution',
    version        INT         NOT NULL DEFAULT 1,
    PRIMARY KEY (code),
    KEY region_region_children (depth, code),
    KEY region_region_name (name, code),
    KEY region_region_initials (initials, code),
    KEY region_region_other_initials (other_initials, code),
    CONSTRAINT region_region_depth_fits_code CHECK (CHAR_LENGTH(code) = ELT(depth, 2, 4, 6, 9, 12, 15))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'divisions from province to village and the groups below; the keys serve the region picker: list of a parent, search by name and by pinyin';
