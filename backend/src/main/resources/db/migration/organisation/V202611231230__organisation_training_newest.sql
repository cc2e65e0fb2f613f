-- The training list of a county or a province begins with the newest: pages are read backwards without sorting.
ALTER TABLE organisation_training
    ADD COLUMN tenant CHAR(2) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (LEFT(region_code, 2)) VIRTUAL COMMENT 'province',
    ADD KEY organisation_training_of_county (county_code, held_on, id) COMMENT 'training list of a county and below',
    ADD KEY organisation_training_of_tenant (tenant, held_on, id) COMMENT 'training list of a province or city';
