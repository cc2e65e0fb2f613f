CREATE TABLE grid_handover_item (
    handover_id BIGINT       NOT NULL,
    county_code CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_code VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_account  VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    problem     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it stayed where it was',
    PRIMARY KEY (handover_id, region_code),
    KEY grid_handover_item_state (handover_id, state, region_code) COMMENT 'what is left, what was refused',
    CONSTRAINT grid_handover_item_state CHECK (state IN ('pending', 'done', 'rejected'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'One grid of a hand-over; what is done is not done again';
