package org.shouwang.organisation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A place or organisation where something is missing.
 *
 * @param regionCode place
 * @param regionName its name
 * @param organisationId the organisation that is incomplete; null when there is none at all
 * @param organisationName its name
 * @param missing posts without a lead, and {@code office}
 */
@Serdeable
record OrganisationGap(
        String regionCode, String regionName, @Nullable String organisationId, @Nullable String organisationName, List<String> missing) {}
