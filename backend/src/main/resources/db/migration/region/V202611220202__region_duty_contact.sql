CREATE TABLE region_duty_contact (
    region_code VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title       VARCHAR(30) NOT NULL COMMENT 'a post, not a person: what a farmer reads beside the number',
    phone       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'duty phone, public',
    PRIMARY KEY (region_code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'whom a farmer rings, printed and shown without login; a group without one uses its village''s, then its township''s';
