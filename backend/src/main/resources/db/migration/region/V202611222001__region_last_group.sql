-- Groups that were made before the counter.
UPDATE region_region village
JOIN (
    SELECT LEFT(code, 12) AS code, MAX(CAST(RIGHT(code, 3) AS UNSIGNED)) AS newest
    FROM region_region
    WHERE depth = 6
    GROUP BY LEFT(code, 12)
) made ON made.code = village.code
SET village.last_group = made.newest;
