package org.shouwang.region;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.database.SqlFailed;

/** The region tables. */
@Singleton
class RegionStore {

    /** As many codes as one query names: a path has six, a page of an import a few hundred. */
    private static final int CODES_PER_QUERY = 500;

    private static final String REGION = """
            SELECT region.code, region.name, region.official_name, region.version,
                   contact.title AS contact_title, contact.phone AS contact_phone,
                   (SELECT GROUP_CONCAT(tag.tag) FROM region_tag tag WHERE tag.region_code = region.code) AS tags
            FROM region_region region
            LEFT JOIN region_duty_contact contact ON contact.region_code = region.code
            """;

    private final Sql sql;

    RegionStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Region> find(RegionCode code) {
        return findAll(Set.of(code)).stream().findFirst();
    }

    List<Region> findAll(Collection<RegionCode> codes) {
        List<String> all = codes.stream().map(RegionCode::value).sorted().toList();
        List<Region> found = new ArrayList<>();
        for (int start = 0; start < all.size(); start += CODES_PER_QUERY) {
            List<String> some = all.subList(start, Math.min(all.size(), start + CODES_PER_QUERY));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            found.addAll(sql.list(REGION + "WHERE region.code IN (" + marks + ")", RegionStore::region, some.toArray()));
        }
        return found;
    }

    List<Region> children(RegionCode parent, Jurisdiction jurisdiction) {
        if (parent.level() == RegionLevel.GROUP) {
            return List.of();
        }
        return sql.list(REGION + """
                WHERE region.depth = ?
                  AND region.code >= ? AND region.code < ?
                  AND region.code >= ? AND region.code < ?
                  AND region.valid_to IS NULL
                ORDER BY region.code
                """, RegionStore::region, depth(parent.level()) + 1, parent.value(), parent.rangeEnd(),
                jurisdiction.from(), jurisdiction.to());
    }

    int countChildren(RegionCode parent, Jurisdiction jurisdiction) {
        return sql.find("""
                SELECT COUNT(*)
                FROM region_region region
                WHERE region.depth = ?
                  AND region.code >= ? AND region.code < ?
                  AND region.code >= ? AND region.code < ?
                  AND region.valid_to IS NULL
                """, row -> row.getInt(1), depth(parent.level()) + 1, parent.value(), parent.rangeEnd(),
                jurisdiction.from(), jurisdiction.to()).orElse(0);
    }

    /** One page of a search in the order of a picker: broader regions first, then by code. */
    List<Region> search(RegionSearch search, Jurisdiction jurisdiction) {
        return searchBetween(search, jurisdiction.from(), jurisdiction.to());
    }

    /** The same in the whole country: names of places are public. */
    List<Region> searchAcrossTenants(RegionSearch search) {
        return searchBetween(search, "0", ":");
    }

    private List<Region> searchBetween(RegionSearch search, String from, String to) {
        List<Object> values = new ArrayList<>(List.of(from, to));
        StringBuilder query = new StringBuilder(REGION).append("""
                WHERE region.code >= ? AND region.code < ?
                  AND region.valid_to IS NULL
                """);
        search.conditions().forEach(condition -> {
            query.append("  AND ").append(condition.sql()).append('\n');
            values.addAll(condition.values());
        });
        query.append("ORDER BY region.depth, region.code\nLIMIT ?");
        values.add(search.limit() + 1);
        return sql.list(query.toString(), RegionStore::region, values.toArray());
    }

    List<RegionCode> taggedCodes(Jurisdiction jurisdiction) {
        return sql.list("""
                SELECT DISTINCT tag.region_code
                FROM region_tag tag
                WHERE tag.region_code >= ? AND tag.region_code < ?
                """, row -> new RegionCode(row.getString(1)), jurisdiction.from(), jurisdiction.to());
    }

    /** The next group number of a village, whose row is held until the end of the transaction; empty when all are given out. */
    Optional<Integer> takeGroupNumber(RegionCode village, int most) {
        int taken = sql.update("UPDATE region_region SET last_group = last_group + 1 WHERE code = ? AND last_group < ?", village.value(), most);
        return taken == 0
                ? Optional.empty()
                : sql.find("SELECT last_group FROM region_region WHERE code = ? FOR UPDATE", row -> row.getInt(1), village.value());
    }

    /** @throws SqlFailed duplicate when the village has a group of that name */
    void addGroup(RegionCode code, String name, String initials, LocalDate from) {
        sql.update("""
                INSERT INTO region_region (code, depth, name, initials, valid_from)
                VALUES (?, ?, ?, ?, ?)
                """, code.value(), depth(RegionLevel.GROUP), name, initials, from);
    }

    /** @throws SqlFailed duplicate when the village has a group of that name */
    void rename(RegionCode code, String name, String initials) {
        sql.update("UPDATE region_region SET name = ?, initials = ? WHERE code = ?", name, initials, code.value());
    }

    void setDutyContact(RegionCode code, String title, String phone) {
        sql.update("""
                INSERT INTO region_duty_contact (region_code, title, phone)
                VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE title = VALUES(title), phone = VALUES(phone)
                """, code.value(), title, phone);
    }

    void setTags(RegionCode code, Set<RegionTag> tags) {
        sql.update("DELETE FROM region_tag WHERE region_code = ?", code.value());
        sql.batch("INSERT INTO region_tag (region_code, tag) VALUES (?, ?)",
                tags.stream().sorted().map(tag -> new Object[] {code.value(), tag.word()}).toList());
    }

    /** Moves the region to its next version; false when somebody else did so since {@code version} was read. */
    boolean advance(RegionCode code, int version) {
        return sql.update("UPDATE region_region SET version = version + 1 WHERE code = ? AND version = ?",
                code.value(), version) == 1;
    }

    static int depth(RegionLevel level) {
        return level.ordinal() + 1;
    }

    private static Region region(ResultSet row) throws SQLException {
        RegionCode code = new RegionCode(row.getString("code"));
        String name = row.getString("name");
        String official = row.getString("official_name");
        String title = row.getString("contact_title");
        return new Region(
                code,
                name,
                official == null ? name : official,
                tags(row.getString("tags")),
                title == null ? null : new DutyContact(code, title, row.getString("contact_phone")),
                row.getInt("version"));
    }

    private static Set<RegionTag> tags(@Nullable String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(",")).map(RegionTag::ofWord).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
