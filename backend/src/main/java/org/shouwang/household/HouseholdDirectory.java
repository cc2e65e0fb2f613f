package org.shouwang.household;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shouwang.household.domain.HouseholdNo;
import org.shouwang.kernel.Jurisdiction;

/** The door through which other features ask the registry about households. Outside the jurisdiction there are none. */
public interface HouseholdDirectory {

    /** 户编号 as people write it: the id in other digits, for which nobody needs to be asked. */
    static String householdNo(long id) {
        return new HouseholdNo(id).toString();
    }

    Optional<HouseholdCard> find(long id, Jurisdiction jurisdiction);

    /** The same, and nobody else changes the household or what hangs on it until the running transaction ends. */
    Optional<HouseholdCard> hold(long id, Jurisdiction jurisdiction);

    /** Those of the households that are inside the jurisdiction, in one query. */
    List<HouseholdCard> findAll(Collection<Long> ids, Jurisdiction jurisdiction);
}
