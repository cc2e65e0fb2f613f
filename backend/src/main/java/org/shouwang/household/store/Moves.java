package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.MoveStatus;
import org.shouwang.household.domain.RegisteredHousehold;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.database.Sql;
import org.shouwang.platform.web.Cursor;

/** Requests to move to another county. Either county sees its own side of them. */
@Singleton
public class Moves {

    private final Sql sql;
    private final Clock clock;

    Moves(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws org.shouwang.platform.database.SqlFailed duplicate when the household has a request already */
    public long request(
            RegisteredHousehold household, RegionCode toCounty, LocalDate on, @Nullable String reason, @Nullable String destination, Actor actor) {
        long id = Ids.next();
        sql.update("""
                INSERT INTO household_move (
                    id, county_code, region_code, household_id, to_county, head_name, member_count, moves_on, reason, destination,
                    status, requested_at, requested_by, requested_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'requested', ?, ?, ?)
                """,
                id, household.region().county().value(), household.region().value(), household.id(), toCounty.value(),
                household.currentMembers().head().map(head -> head.person().name()).orElse(""), household.currentMembers().count(),
                on, reason, destination, clock.instant(), actor.id(), actor.name());
        return id;
    }

    /** Requests of households that leave a place inside the jurisdiction, newest first. */
    public List<Move> outgoing(Jurisdiction where, @Nullable Cursor after, int rows) {
        return sql.list("""
                SELECT move.*
                FROM household_move AS move
                WHERE move.region_code >= ?
                  AND move.region_code < ?
                  AND move.id < ?
                ORDER BY move.id DESC
                LIMIT ?
                """, Moves::read, where.from(), where.to(), before(after), rows);
    }

    /** Requests to counties that lie wholly inside the jurisdiction, newest first. */
    public List<Move> incoming(Jurisdiction where, @Nullable Cursor after, int rows) {
        return sql.list("""
                SELECT move.*
                FROM household_move AS move
                WHERE move.to_county >= ?
                  AND move.to_county < ?
                  AND move.id < ?
                ORDER BY move.id DESC
                LIMIT ?
                """, Moves::read, where.from(), where.to(), before(after), rows);
    }

    /** Nobody else decides about it until the transaction ends. */
    public Optional<Move> holdIncoming(Jurisdiction where, long id) {
        return sql.find("""
                SELECT move.*
                FROM household_move AS move
                WHERE move.id = ?
                  AND move.to_county >= ?
                  AND move.to_county < ?
                FOR UPDATE
                """, Moves::read, id, where.from(), where.to());
    }

    public Optional<Move> holdOutgoing(Jurisdiction where, long id) {
        return sql.find("""
                SELECT move.*
                FROM household_move AS move
                WHERE move.id = ?
                  AND move.region_code >= ?
                  AND move.region_code < ?
                FOR UPDATE
                """, Moves::read, id, where.from(), where.to());
    }

    public void decide(Move move, MoveStatus status, @Nullable String reason, @Nullable Long newHouseholdId, Actor actor) {
        sql.update("""
                UPDATE household_move
                SET status = ?, decision_reason = ?, new_household_id = ?, decided_at = ?, decided_by = ?, decided_by_name = ?
                WHERE id = ?
                  AND county_code = ?
                """,
                status.code(), reason, newHouseholdId, clock.instant(), actor.id(), actor.name(), move.id(), move.from().county().value());
    }

    private static long before(@Nullable Cursor after) {
        return after == null ? Long.MAX_VALUE : after.number(0);
    }

    private static Move read(ResultSet row) throws SQLException {
        return new Move(
                row.getLong("id"),
                row.getLong("household_id"),
                new RegionCode(row.getString("region_code")),
                new RegionCode(row.getString("to_county")),
                row.getString("head_name"),
                row.getInt("member_count"),
                row.getObject("moves_on", LocalDate.class),
                row.getString("reason"),
                row.getString("destination"),
                MoveStatus.LIST.get(row.getString("status")),
                Sql.instant(row, "requested_at"),
                row.getString("requested_by_name"),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("decided_by_name"),
                row.getString("decision_reason"),
                row.getObject("new_household_id", Long.class));
    }
}
