package org.shouwang.household.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.Fault;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.household.domain.Household;
import org.shouwang.household.domain.HouseholdFacts;
import org.shouwang.household.domain.Member;
import org.shouwang.household.domain.Members;
import org.shouwang.household.imports.Layout.FoundColumns;
import org.shouwang.household.usecase.HouseholdReader;
import org.shouwang.household.usecase.MemberReader;
import org.shouwang.household.usecase.Words;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.sheets.CellFlaw;
import org.shouwang.platform.sheets.SheetRow;

/**
 * Judges one household after the other by what the file says: cells, places, the rules of the registry, persons that stood
 * in the file before. One wrong row rejects its household whole, so that nothing is half-registered.
 */
final class HouseholdJudge {

    /** More than any household has; a register whose keys are all the same is a mistake. */
    private static final int LARGEST = 60;

    private final FoundColumns columns;
    private final FilePlaces places;
    private final Set<String> scattered;
    private final LocalDate today;
    private final PersonsOfFile persons = new PersonsOfFile();
    private final Map<String, Column> byPointer = new LinkedHashMap<>();

    HouseholdJudge(FoundColumns columns, FilePlaces places, Set<String> scattered, LocalDate today) {
        this.columns = columns;
        this.places = places;
        this.scattered = scattered;
        this.today = today;
        for (Column column : columns.layout().columns()) {
            byPointer.put((column.isOfHousehold() ? "household/" : "member/") + column.pointer(), column);
        }
    }

    JudgedHousehold judge(FileHousehold household) {
        Judgement judgement = new Judgement(household);
        Household read = judgement.read();
        return judgement.faults.isEmpty() && read != null
                ? new JudgedHousehold(household.rows(), read, Map.of())
                : JudgedHousehold.wrong(household.rows(), judgement.all());
    }

    private final class Judgement {

        private final FileHousehold file;
        private final List<SheetRow> rows;
        private final Map<Integer, List<RowFault>> faults = new LinkedHashMap<>();

        Judgement(FileHousehold file) {
            this.file = file;
            this.rows = file.rows();
        }

        @Nullable Household read() {
            if (file.key().isEmpty()) {
                add(0, columns.layout().key(), FaultKind.REQUIRED);
            }
            if (scattered.contains(file.key())) {
                add(0, columns.layout().key(), RowFault.Kind.SCATTERED);
            }
            if (rows.size() > LARGEST) {
                add(0, columns.layout().key(), RowFault.Kind.TOO_MANY, LARGEST);
                return null;
            }
            Faults found = new Faults();
            HouseholdFacts facts = facts(found);
            List<@Nullable Member> members = members(found);
            Members.check(members, today, found);
            if (facts != null) {
                facts.check(today, found);
            }
            found.all().forEach(this::add);
            rememberPersons(members);
            return facts == null || members.contains(null) ? null : new Household(facts, new Members(castAll(members)));
        }

        private @Nullable HouseholdFacts facts(Faults found) {
            Map<Column, String> values = new EnumMap<>(Column.class);
            columns.places().forEach((column, place) -> {
                if (column.isOfHousehold()) {
                    agreed(column, place).ifPresent(text -> values.put(column, text));
                }
            });
            RowForms forms = new RowForms(values, (column, kind) -> add(0, column, kind));
            RegionCode region = place(values);
            HouseholdFacts facts = new HouseholdReader(Words.LABELS, found).read(forms.household(region == null ? null : region.value()));
            return facts != null && facts.resettlementSite() != null && !isRealSite(facts) ? null : facts;
        }

        private boolean isRealSite(HouseholdFacts facts) {
            boolean real = facts.resettlementSite() != null && places.byCode(facts.resettlementSite().value()).isPresent();
            if (!real) {
                add(0, Column.RESETTLEMENT_SITE, FaultKind.REGION_UNKNOWN);
            }
            return real;
        }

        /** What the rows say about their household: the first that says something speaks for all, and none may object. */
        private Optional<String> agreed(Column column, int place) {
            String agreed = null;
            for (int row = 0; row < rows.size(); row++) {
                String text = trusted(row, column, place);
                if (text == null) {
                    continue;
                }
                if (agreed == null) {
                    agreed = text;
                } else if (!agreed.equals(text)) {
                    add(row, column, RowFault.Kind.CONTRADICTION);
                }
            }
            return Optional.ofNullable(agreed);
        }

        private @Nullable RegionCode place(Map<Column, String> values) {
            if (columns.layout() == Layout.NATIONAL) {
                String village = values.get(Column.VILLAGE_NAME);
                String township = values.get(Column.TOWNSHIP_NAME);
                return village == null || township == null
                        ? missing(village == null ? Column.VILLAGE_NAME : Column.TOWNSHIP_NAME)
                        : orUnknown(places.byNames(township, village), Column.VILLAGE_NAME);
            }
            String code = values.get(Column.REGION);
            if (code == null) {
                return null; // the reader of the form asks for it
            }
            RegionCode region = orUnknown(places.byCode(code), Column.REGION);
            String group = values.get(Column.GROUP);
            return region == null || group == null ? region : orUnknown(places.group(region, group), Column.GROUP);
        }

        private @Nullable RegionCode missing(Column column) {
            add(0, column, FaultKind.REQUIRED);
            return null;
        }

        private @Nullable RegionCode orUnknown(Optional<RegionCode> found, Column column) {
            if (found.isEmpty()) {
                add(0, column, FaultKind.REGION_UNKNOWN);
            }
            return found.orElse(null);
        }

        private List<@Nullable Member> members(Faults found) {
            List<@Nullable Member> members = new ArrayList<>(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                int place = row;
                Map<Column, String> values = new EnumMap<>(Column.class);
                columns.places().forEach((column, index) -> {
                    String text = column.isOfHousehold() ? null : trusted(place, column, index);
                    if (text != null) {
                        values.put(column, text);
                    }
                });
                RowForms forms = new RowForms(values, (column, kind) -> add(place, column, kind));
                members.add(new MemberReader(Words.LABELS, found.at("members").at(row)).read(forms.member()));
            }
            return members;
        }

        /** The text of a cell; null when it is empty or cannot be trusted. */
        private @Nullable String trusted(int row, Column column, int place) {
            String text = rows.get(row).cell(place);
            Optional<CellFlaw> flaw = rows.get(row).flaw(place);
            if (flaw.isPresent()) {
                add(row, column, flaw.get() == CellFlaw.FORMULA ? RowFault.Kind.FORMULA : RowFault.Kind.ROUNDED);
                return null;
            }
            return text.isEmpty() ? null : text;
        }

        private void rememberPersons(List<@Nullable Member> members) {
            for (int row = 0; row < members.size(); row++) {
                Member member = members.get(row);
                int before = member == null ? 0 : persons.put(member.person().idNumber(), rows.get(row).line());
                if (before != 0 && before < rows.getFirst().line()) {
                    add(row, Column.ID_NUMBER, RowFault.Kind.IN_FILE, before);
                }
            }
        }

        /** A fault that the registry's rules found in the forms: at {@code /household/phone}, {@code /members}, {@code /members/2/idNumber}. */
        private void add(Fault fault) {
            String[] steps = fault.pointer().split("/", 4);
            boolean ofHousehold = steps[1].equals("household");
            int row = ofHousehold || steps.length < 3 ? 0 : Integer.parseInt(steps[2]);
            Column column = ofHousehold ? column("household/" + fault.pointer().substring("/household/".length()))
                    : steps.length < 4 ? Column.RELATION : column("member/" + steps[3]);
            // A cell that cannot be trusted was told already; that its field is then missing is no news.
            if (!(fault.code().equals(FaultKind.REQUIRED.code()) && isTold(row, column))) {
                add(row, column, fault);
            }
        }

        private @Nullable Column column(String pointer) {
            for (String at = pointer; at.contains("/"); at = at.substring(0, at.lastIndexOf('/'))) {
                Column column = byPointer.get(at);
                if (column != null) {
                    return column;
                }
            }
            return null;
        }

        private boolean isTold(int row, @Nullable Column column) {
            return column != null && faults.getOrDefault(rows.get(row).line(), List.of()).stream()
                    .anyMatch(told -> columns.layout().title(column).equals(told.column()));
        }

        private void add(int row, Column column, FaultKind kind) {
            at(row).add(RowFault.of(title(column), kind));
        }

        private void add(int row, @Nullable Column column, Fault fault) {
            at(row).add(RowFault.of(title(column), fault));
        }

        private void add(int row, @Nullable Column column, RowFault.Kind kind, Object... values) {
            at(row).add(RowFault.of(title(column), kind, values));
        }

        private List<RowFault> at(int row) {
            return faults.computeIfAbsent(rows.get(row).line(), line -> new ArrayList<>(2));
        }

        private @Nullable String title(@Nullable Column column) {
            return column == null ? null : columns.layout().title(column);
        }

        /** Every row of a rejected household is listed: those that are right say that another one is not. */
        Map<Integer, List<RowFault>> all() {
            return RejectedRow.withTheOthers(rows, faults);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Member> castAll(List<? extends @Nullable Member> members) {
        return (List<Member>) members;
    }
}
