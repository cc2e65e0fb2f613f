CREATE TABLE region_tag (
    region_code VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tag         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (region_code, tag),
    CONSTRAINT region_tag_known CHECK (tag IN ('key_assistance_county', 'resettlement_site', 'resettlement_village', 'key_village'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'key regions (GZ-06): a tag counts for everything below its region';
