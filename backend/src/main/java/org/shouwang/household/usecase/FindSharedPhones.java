package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.store.SharedPhones;
import org.shouwang.household.store.SharedPhones.Holder;
import org.shouwang.household.store.SharedPhones.SharedPhone;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.kernel.RegionLevel;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** Lists phones of several households, county by county: a hint that one of them was made up or mistyped (DQ-027). */
@Singleton
public class FindSharedPhones {

    private final SharedPhones phones;
    private final Places places;

    FindSharedPhones(SharedPhones phones, Places places) {
        this.phones = phones;
        this.places = places;
    }

    public Page<SharedPhone> list(Jurisdiction where, @Nullable Cursor after, int limit) {
        Optional<RegionCode> region = where.region();
        if (region.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        if (region.get().level().isBroaderThan(RegionLevel.COUNTY)) {
            throw Refusal.invalid(List.of(
                    new FieldFault("region", "region.county", "请先选择县级或以下区划", "must be a county or a region below one")));
        }
        Page<SharedPhone> page = Page.of(
                phones.page(where, region.get().county(), after, limit + 1), limit, phone -> Cursor.at(phone.id()));
        places.prepare(page.items().stream().flatMap(phone -> phone.named().stream()).map(Holder::region).toList());
        return page;
    }
}
