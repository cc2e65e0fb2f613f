-- Published: lists of other features that must name the places where something is missing join it.
CREATE VIEW v_region_place AS
SELECT region.code, region.depth, region.name
FROM region_region AS region
WHERE region.valid_to IS NULL;
