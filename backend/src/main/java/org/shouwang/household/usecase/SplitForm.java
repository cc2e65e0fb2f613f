package org.shouwang.household.usecase;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * Some members leave and make a household of their own.
 *
 * @param on first day of the new household
 * @param reason what the official has to say to it
 * @param regionCode village or group of the new household
 * @param naturalVillage natural village of the new household
 * @param address address of the new household
 * @param members who leaves, with the relation to the new household's head; exactly one of them is that head
 * @param relations when the head leaves: who is the head of those who stay, and every other's relation to that head
 */
@Serdeable
public record SplitForm(
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable String regionCode,
        @Nullable String naturalVillage,
        @Nullable String address,
        @Nullable List<RelationForm> members,
        @Nullable List<RelationForm> relations) {}
