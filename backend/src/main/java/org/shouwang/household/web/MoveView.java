package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.shouwang.household.domain.MoveStatus;
import org.shouwang.household.store.Move;
import org.shouwang.household.usecase.Places;

/**
 * A household on its way to another county, as the request tells it.
 *
 * @param id of the request
 * @param householdId household that the reader's own county knows; null on the other side
 * @param headName name of the head
 * @param memberCount members
 * @param fromName county that it leaves; for that county itself also the village
 * @param toCode county that it moves to
 * @param toName the same in words
 * @param on first day there
 * @param reason why it moves
 * @param destination where in the county
 * @param status {@code requested}, {@code accepted}, {@code refused} or {@code withdrawn}
 * @param requestedAt when
 * @param requestedBy by whom
 * @param decidedAt when it was accepted, refused or withdrawn
 * @param decidedBy by whom
 * @param decisionReason why it was refused or withdrawn
 * @param abilities what the reader may still do with it
 */
@Serdeable
record MoveView(
        String id,
        @Nullable String householdId,
        String headName,
        int memberCount,
        String fromName,
        String toCode,
        String toName,
        LocalDate on,
        @Nullable String reason,
        @Nullable String destination,
        String status,
        OffsetDateTime requestedAt,
        String requestedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        List<String> abilities) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static MoveView incoming(Move move, Places places, List<String> may) {
        return of(move, move.newHouseholdId(), places.fullName(move.from().county()), places,
                List.of("acceptMove", "refuseMove"), may);
    }

    static MoveView outgoing(Move move, Places places, List<String> may) {
        return of(move, move.householdId(), places.fullName(move.from()), places, List.of("withdrawMove"), may);
    }

    private static MoveView of(
            Move move, @Nullable Long household, String from, Places places, List<String> steps, List<String> may) {
        Instant decided = move.decidedAt();
        return new MoveView(
                Long.toString(move.id()),
                household == null ? null : household.toString(),
                move.headName(),
                move.memberCount(),
                from,
                move.toCounty().value(),
                places.fullName(move.toCounty()),
                move.on(),
                move.reason(),
                move.destination(),
                move.status().code(),
                move.requestedAt().atZone(ZONE).toOffsetDateTime(),
                move.requestedBy(),
                decided == null ? null : decided.atZone(ZONE).toOffsetDateTime(),
                move.decidedBy(),
                move.decisionReason(),
                move.status() == MoveStatus.REQUESTED ? steps.stream().filter(may::contains).toList() : List.of());
    }
}
