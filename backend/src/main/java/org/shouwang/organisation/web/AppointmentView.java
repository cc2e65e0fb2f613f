package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.shouwang.access.AccountCard;
import org.shouwang.kernel.Ids;
import org.shouwang.organisation.domain.Appointment;

/**
 * A person in a post.
 *
 * @param id appointment
 * @param regionCode of the organisation, or the village or group
 * @param post code of the post
 * @param lead answers for it
 * @param accountId null for somebody who does not sign in here
 * @param personName name
 * @param personTitle what the person is elsewhere
 * @param maskedPhone of the account
 * @param accountActive whether the account may be used; null without an account
 * @param validFrom first day
 * @param endedOn first day without it; null while it lasts
 */
@Serdeable
record AppointmentView(
        String id, String regionCode, String post, boolean lead, @Nullable String accountId, String personName, @Nullable String personTitle,
        @Nullable String maskedPhone, @Nullable Boolean accountActive, LocalDate validFrom, @Nullable LocalDate endedOn) {

    static AppointmentView of(Appointment it, Map<String, AccountCard> accounts) {
        Optional<AccountCard> card = Optional.ofNullable(it.accountId()).map(accounts::get);
        return new AppointmentView(
                Ids.text(it.id()), it.region().value(), it.post().code(), it.lead(), it.accountId(),
                card.map(AccountCard::name).orElse(it.personName()), it.personTitle(), card.map(AccountCard::maskedPhone).orElse(null),
                card.map(AccountCard::active).orElse(null), it.from(), it.endedOn());
    }
}
