package org.shouwang.organisation.web;

import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shouwang.access.AccountCard;
import org.shouwang.organisation.domain.Appointment;
import org.shouwang.organisation.domain.Organisation;
import org.shouwang.organisation.domain.OrganisationType;
import org.shouwang.organisation.domain.Position;
import org.shouwang.organisation.domain.PositionKind;
import org.shouwang.organisation.store.OrganisationStore.Listed;
import org.shouwang.region.Regions;

/**
 * An organisation with its people.
 *
 * @param organisation the organisation
 * @param people who holds a post now, and who did
 * @param missing posts without a lead, and {@code office}: what the documents ask for and is not there (HB-29, GZ-37)
 * @param allDuties people who hold all five duties: allowed, but shown (HB-29)
 * @param version hand it back as If-Match
 * @param abilities what the reader may do: {@code correctOrganisation}, {@code endOrganisation}, {@code appoint}, {@code endAppointment}
 */
@Serdeable
record OrganisationPage(
        OrganisationView organisation, List<AppointmentView> people, List<String> missing, List<String> allDuties, int version,
        List<String> abilities) {

    static OrganisationPage of(
            Listed listed, List<Appointment> appointments, Map<String, AccountCard> accounts, Regions regions, List<String> abilities) {
        Organisation it = listed.organisation();
        List<Appointment> open = appointments.stream().filter(each -> each.endedOn() == null).toList();
        return new OrganisationPage(
                OrganisationView.of(listed, regions),
                appointments.stream().map(each -> AppointmentView.of(each, accounts)).toList(),
                it.isOpen() ? missing(it, open) : List.of(),
                allDuties(open),
                it.version(), it.isOpen() ? abilities : List.of());
    }

    private static List<String> missing(Organisation it, List<Appointment> open) {
        Stream<Position> wanted = switch (it.type()) {
            case PREVENTION_CENTRE -> Position.of(PositionKind.DUTY).stream();
            case TASK_FORCE -> Stream.of(Position.LEADER);
            default -> Stream.empty();
        };
        Stream<String> posts = wanted
                .filter(post -> open.stream().noneMatch(each -> each.post() == post && each.lead()))
                .map(Position::code);
        boolean office = it.type() == OrganisationType.TASK_FORCE && it.officeId() == null;
        return Stream.concat(posts, office ? Stream.of("office") : Stream.empty()).toList();
    }

    private static List<String> allDuties(List<Appointment> open) {
        return open.stream()
                .filter(each -> each.post().kind() == PositionKind.DUTY)
                .collect(Collectors.groupingBy(Appointment::personName, TreeMap::new,
                        Collectors.mapping(Appointment::post, Collectors.toSet())))
                .entrySet().stream()
                .filter(person -> person.getValue().size() == Position.of(PositionKind.DUTY).size())
                .map(Map.Entry::getKey).toList();
    }
}
