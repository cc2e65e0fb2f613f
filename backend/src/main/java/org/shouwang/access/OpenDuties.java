package org.shouwang.access;

import java.util.List;

/**
 * A feature that gives people work offers one as a bean. Who still has open duties in any feature cannot leave: the work
 * has to be handed over first.
 */
public interface OpenDuties {

    /**
     * @param kind stable word, such as {@code grid}
     * @param subjectId what the duty is about
     * @param title as it is shown to the administrator, in Chinese: 网格：北皋镇西坡头村一组
     */
    record OpenDuty(String kind, String subjectId, String title) {}

    /** What the account still has to hand over; at most a hundred, the first in the order of the feature. */
    List<OpenDuty> of(String accountId);
}
