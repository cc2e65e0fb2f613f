package org.shouwang.access.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.access.usecase.ReadAccounts.Details;
import org.shouwang.access.usecase.ReadAccounts.Line;
import org.shouwang.region.Regions;

/**
 * An account with everything it was given, also what has ended.
 *
 * @param account as in lists
 * @param phone for those who may correct it; null for others
 * @param createdAt when it was opened
 * @param history all duties, the oldest first
 * @param openDuties what has to be handed over before the account can be closed
 * @param abilities what the reader may do with it, as operation ids
 */
@Serdeable
record AccountView(
        AccountItem account, @Nullable String phone, OffsetDateTime createdAt, List<DutyView> history, List<OpenDutyView> openDuties,
        List<String> abilities) {

    /**
     * Work of another feature.
     *
     * @param kind such as {@code grid}
     * @param title as it is shown, in Chinese
     */
    @Serdeable
    record OpenDutyView(String kind, String subjectId, String title) {}

    static AccountView of(Details details, LocalDate today, Regions regions) {
        return new AccountView(
                AccountItem.of(new Line(details.account(), details.grants()), today, regions),
                details.abilities().contains("correctAccount") ? details.account().phone() : null,
                details.account().createdAt().atZone(DutyView.ZONE).toOffsetDateTime(),
                details.grants().stream().map(grant -> DutyView.of(grant, today, regions)).toList(),
                details.openDuties().stream().map(duty -> new OpenDutyView(duty.kind(), duty.subjectId(), duty.title())).toList(),
                details.abilities());
    }
}
