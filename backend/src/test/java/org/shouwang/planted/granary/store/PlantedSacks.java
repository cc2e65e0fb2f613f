package org.shouwang.planted.granary.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.shouwang.kernel.Jurisdiction;

/** A store that does not ask for whom. */
@Singleton
public class PlantedSacks {

    public List<String> everySackInTheCountry(String grain) {
        return List.of(grain);
    }

    public List<String> sacksOfTheVillage(Jurisdiction jurisdiction) {
        return List.of(jurisdiction.from());
    }

    public List<String> sacksOfTheVillageAcrossTenants() {
        return List.of();
    }
}
