-- A household that wants to move to another county, and what that county said to it. The receiving county sees this row and
-- nothing else of the household until it accepts; then the household gets a new row there, under the keys of that province.
CREATE TABLE household_move (
    id                BIGINT       NOT NULL COMMENT 'TSID',
    county_code       CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'that the household leaves',
    region_code       VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'that the household leaves',
    household_id      BIGINT       NOT NULL,
    to_county         CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    head_name         VARCHAR(60)  NOT NULL COMMENT 'as the request tells it',
    member_count      SMALLINT     NOT NULL COMMENT 'as the request tells it',
    moves_on          DATE         NOT NULL COMMENT 'first day in the new county',
    reason            VARCHAR(200) NULL,
    destination       VARCHAR(200) NULL COMMENT 'where in the county, in the words of the request',
    status            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    requested_at      DATETIME(3)  NOT NULL,
    requested_by      VARCHAR(64)  NOT NULL,
    requested_by_name VARCHAR(100) NOT NULL,
    decided_at        DATETIME(3)  NULL,
    decided_by        VARCHAR(64)  NULL,
    decided_by_name   VARCHAR(100) NULL,
    decision_reason   VARCHAR(200) NULL,
    new_household_id  BIGINT       NULL COMMENT 'in the new county, once accepted',
    open_household    BIGINT       GENERATED ALWAYS AS (CASE WHEN status = 'requested' THEN household_id END) VIRTUAL,
    PRIMARY KEY (id),
    UNIQUE KEY household_move_open (open_household) COMMENT 'one request at a time',
    KEY household_move_outgoing (region_code, id) COMMENT 'outgoing list',
    KEY household_move_incoming (to_county, id) COMMENT 'incoming list',
    CONSTRAINT household_move_status CHECK (status IN ('requested', 'accepted', 'refused', 'withdrawn'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
  COMMENT = 'Households that move between counties';
