package org.shouwang.household.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.shouwang.household.domain.Because;
import org.shouwang.household.domain.FieldChange;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.household.store.HouseholdHistory.ChangedRecord;
import org.shouwang.household.store.HouseholdHistory.RecordedChange;
import org.shouwang.household.usecase.Places;
import org.shouwang.household.usecase.Sight;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Masked;
import org.shouwang.kernel.RegionCode;

/**
 * One change of a household.
 *
 * @param id of the change
 * @param operation operation that made it
 * @param validFrom first day of the new; null when the old was a mistake and never true
 * @param mistake the old was never true
 * @param reason what the official wrote
 * @param otherHouseholdNo the other household of a split, a merger or a move
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 * @param fields what became different
 */
@Serdeable
record ChangeView(
        String id,
        String operation,
        @Nullable LocalDate validFrom,
        boolean mistake,
        @Nullable String reason,
        @Nullable String otherHouseholdNo,
        OffsetDateTime recordedAt,
        String recordedBy,
        List<ChangedFieldView> fields) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String HEALTH = "health.";

    /**
     * @param personId member whose field it is; null for the household's own
     * @param personName name today
     * @param field as in the forms, such as {@code health.statuses}
     * @param hidden the reader's role does not see it; both values are null then
     * @param from before: a code, several codes with commas, a masked number or a text; null when unknown
     * @param to after
     */
    @Serdeable
    record ChangedFieldView(
            @Nullable String personId,
            @Nullable String personName,
            String field,
            boolean hidden,
            @Nullable String from,
            @Nullable String to) {}

    static ChangeView of(RecordedChange change, Sight sight, Places places) {
        Because because = change.because();
        Long other = because.otherHouseholdId();
        return new ChangeView(
                Long.toString(change.id()),
                because.operation(),
                because.validFrom(),
                because.validFrom() == null,
                because.reason(),
                other == null ? null : new HouseholdNo(other).toString(),
                change.recordedAt().atZone(ZONE).toOffsetDateTime(),
                change.recordedBy(),
                change.records().stream()
                        .flatMap(record -> record.fields().stream().map(field -> field(record, field, sight, places)))
                        .toList());
    }

    private static ChangedFieldView field(ChangedRecord record, FieldChange change, Sight sight, Places places) {
        boolean hidden = change.field().startsWith(HEALTH) && !sight.health();
        return new ChangedFieldView(
                record.personId() == null ? null : Long.toString(record.personId()),
                record.name(),
                change.field(),
                hidden,
                hidden ? null : shown(change.field(), change.from(), sight, places),
                hidden ? null : shown(change.field(), change.to(), sight, places));
    }

    private static @Nullable String shown(String field, @Nullable String value, Sight sight, Places places) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case "idNumber" -> sight.idNumber(new IdNumber(value));
            case "phone" -> Masked.phone(value);
            case "bankAccount" -> Masked.bankAccount(value);
            case "regionCode", "resettlementSiteCode" -> places.fullName(new RegionCode(value));
            default -> value;
        };
    }
}
