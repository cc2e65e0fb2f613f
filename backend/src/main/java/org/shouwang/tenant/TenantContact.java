package org.shouwang.tenant;

/**
 * Whom to ring about a tenant: a post and the phone of its office, not a person.
 *
 * @param title such as 省防返贫监测中心办公室
 */
public record TenantContact(String title, String phone) {}
