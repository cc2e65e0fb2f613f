package org.shouwang.region;

import org.shouwang.kernel.RegionCode;

/**
 * Whom a farmer may ring. It names a post and its duty phone, not a person, and is shown without login.
 *
 * @param region where the contact is on duty: the region that was asked for, or the nearest one above that has a contact
 */
public record DutyContact(RegionCode region, String title, String phone) {}
