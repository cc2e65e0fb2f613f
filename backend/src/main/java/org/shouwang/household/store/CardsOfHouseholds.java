package org.shouwang.household.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shouwang.household.HouseholdCard;
import org.shouwang.household.HouseholdDirectory;
import org.shouwang.household.domain.KeyGroup;
import org.shouwang.kernel.Jurisdiction;

/** The registry's door for other features. */
@Singleton
class CardsOfHouseholds implements HouseholdDirectory {

    private final Households households;

    CardsOfHouseholds(Households households) {
        this.households = households;
    }

    @Override
    public Optional<HouseholdCard> find(long id, Jurisdiction jurisdiction) {
        return findAll(List.of(id), jurisdiction).stream().findFirst();
    }

    @Override
    public Optional<HouseholdCard> hold(long id, Jurisdiction jurisdiction) {
        return households.list(HouseholdQuery.all(jurisdiction).withId(List.of(id)).locked()).stream()
                .findFirst()
                .map(CardsOfHouseholds::card);
    }

    @Override
    public List<HouseholdCard> findAll(Collection<Long> ids, Jurisdiction jurisdiction) {
        return ids.isEmpty()
                ? List.of()
                : households.list(HouseholdQuery.all(jurisdiction).withId(ids)).stream().map(CardsOfHouseholds::card).toList();
    }

    private static HouseholdCard card(HouseholdLine line) {
        return new HouseholdCard(
                line.id(),
                line.no().toString(),
                line.nationalHouseholdNo(),
                line.region(),
                line.headName(),
                line.type().code(),
                line.memberCount(),
                line.labourCount(),
                line.keyGroups().stream().map(KeyGroup::code).sorted().toList(),
                line.status().code());
    }
}
