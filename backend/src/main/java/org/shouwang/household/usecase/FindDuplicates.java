package org.shouwang.household.usecase;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.store.DuplicatePersons;
import org.shouwang.household.store.DuplicatePersons.Pair;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** Lists persons who live in two counties, to whoever covers both (DQ-001). */
@Singleton
public class FindDuplicates {

    private final DuplicatePersons duplicates;
    private final Places places;

    FindDuplicates(DuplicatePersons duplicates, Places places) {
        this.duplicates = duplicates;
        this.places = places;
    }

    public Page<Pair> list(Actor actor, @Nullable Cursor after, int limit) {
        Page<Pair> page = Page.of(duplicates.page(actor.jurisdiction(), after, limit + 1), limit, pair -> Cursor.at(pair.id()));
        places.prepare(page.items().stream().flatMap(pair -> Stream.of(pair.one().region(), pair.other().region())).toList());
        return page;
    }
}
