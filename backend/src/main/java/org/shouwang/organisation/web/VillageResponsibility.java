package org.shouwang.organisation.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A village and who answers for it.
 *
 * @param regionCode village
 * @param regionName township and village
 * @param people who is bound to it now
 * @param hasCadre whether a cadre is among them; the leader of a village group is none
 */
@Serdeable
record VillageResponsibility(String regionCode, String regionName, List<AppointmentView> people, boolean hasCadre) {}
