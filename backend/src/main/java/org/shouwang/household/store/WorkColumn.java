package org.shouwang.household.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.shouwang.household.domain.Person;
import org.shouwang.household.domain.PublicPost;
import org.shouwang.household.domain.PublicPostType;
import org.shouwang.household.domain.Work;
import org.shouwang.kernel.Money;

/** The JSON of {@code household_person.work}. */
@Serdeable
record WorkColumn(@Nullable Away away, @Nullable Post post) {

    @Serdeable
    record Away(
            @Nullable String place, @Nullable String employer, @Nullable String industry, @Nullable String channel,
            @Nullable BigDecimal monthlyWage, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer months) {}

    @Serdeable
    record Post(
            String type, @Nullable String organisation, @Nullable BigDecimal monthlyWage,
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer months) {}

    static WorkColumn of(Person person) {
        Work work = person.work();
        PublicPost held = person.publicPost();
        return new WorkColumn(
                work == null ? null : new Away(work.place(), work.employer(), work.industry(), work.channel(),
                        yuan(work.monthlyWage()), work.from(), work.to(), work.months()),
                held == null ? null : new Post(held.type().code(), held.organisation(),
                        yuan(held.monthlyWage()), held.from(), held.to(), held.months()));
    }

    @Nullable Work work() {
        return away == null ? null : new Work(away.place, away.employer, away.industry, away.channel,
                money(away.monthlyWage), away.from, away.to, away.months);
    }

    @Nullable PublicPost publicPost() {
        return post == null ? null : new PublicPost(PublicPostType.LIST.get(post.type), post.organisation,
                money(post.monthlyWage), post.from, post.to, post.months);
    }

    private static @Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }

    private static @Nullable Money money(@Nullable BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }
}
