package org.shouwang.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shouwang.kernel.Role;
import org.shouwang.world.Api;
import org.shouwang.world.SentStatements;
import org.shouwang.world.SentStatements.Sent;
import org.shouwang.world.Someone;
import org.shouwang.world.World;
import org.yaml.snakeyaml.Yaml;

/**
 * No read of the contract reads a large table from end to end, or far more rows than it answers. Each is called as it is in
 * the access matrix, by somebody of every level who may, and with each value of its filters that the contract lists; what
 * the requests sent is planned and run again once the database has so many rows that the plan is that of a large register.
 */
class QueryPlanTest {

    private static final Set<String> PAGING = Set.of("cursor", "limit");
    private static final Pattern QUOTED = Pattern.compile("`([a-z_]+)`");
    private static final String PLANTED = "planted scan";
    private static final String PLANTED_FILTER = "planted filter";

    private static final Rights RIGHTS = new Rights();

    /** What reads many rows for a reason; it still has to find them by an index. An operation stands for all of its filters. */
    private static final Map<String, String> READS_MANY = Map.ofEntries(
            entry("summarizeHouseholds", "counts households out of one narrow index; more than 10,000 at most once a minute"),
            entry("summarizeGrids", "the same"),
            entry("listGrids", "counts the households of each grid on the page, out of one narrow index"),
            entry("downloadGrids", "the same for a file"),
            entry("listGridWorkloads", "counts the households of each worker on the page, out of one narrow index"),
            entry("downloadGridWorkloads", "the same for a file"),
            entry("listSharedPhones", "groups the phones of one county that several households hold; only those are stored"),
            entry("listAccounts", "looks through the accounts of the jurisdiction: a thousandth of its households"),
            entry("searchWorkers", "looks through the duties in the jurisdiction: one for a hundred households"),
            entry("listTrainingGaps", "looks through the duties in the jurisdiction for those without a training"),
            entry("downloadTrainingGaps", "the same for a file"),
            entry("listHouseholds?tag", "one household in fifty has a tag; the others are passed over in the index of the list's order"),
            entry("listHouseholds?keyGroup", "one household in twenty is in a key group or area; the others are passed over in the same index"));

    /** By operation and filter, what the requests sent. */
    private static final Map<String, Set<Sent>> SENT = new TreeMap<>();

    private static World world;
    private static Connection owner;

    @BeforeAll
    static void aRegisterWithManyRows() throws IOException, SQLException {
        world = World.another(Map.of());
        Map<String, List<String>> filters = filtersOfReads();
        for (Call call : Calls.about(world).all()) {
            if (filters.containsKey(call.operation())) {
                send(call, filters.get(call.operation()));
            }
        }
        SENT.put(PLANTED, Set.copyOf(SentStatements.of(() -> world.as(Role.COUNTY_CENTRE, "130435").get("/planted-scan").expect(200))));
        SENT.put(PLANTED_FILTER, Set.copyOf(SentStatements.of(() -> world.as(Role.COUNTY_CENTRE, "130435").get("/planted-scan/filtered").expect(200))));
        assertThat(SENT.keySet()).containsAll(filters.keySet());
        owner = world.asOwner();
        Map<String, Long> sizes = new LargeCopy(owner).multiply();
        assertThat(sizes.get("household_household")).isGreaterThan(10_000);
        assertThat(sizes.get("household_person")).isGreaterThan(10_000);
    }

    @AfterAll
    static void closeIt() throws SQLException {
        owner.close();
        world.close();
    }

    @TestFactory
    List<DynamicTest> everyReadFindsItsRowsByAnIndex() {
        return SENT.keySet().stream().filter(operation -> !operation.startsWith("planted"))
                .map(operation -> DynamicTest.dynamicTest(operation, () -> assertThat(faults(operation).stream()
                        .filter(fault -> !isExpected(operation, fault))).as(operation).isEmpty()))
                .toList();
    }

    @Test
    void aListThatNoIndexServesIsCaught() throws SQLException {
        assertThat(faults(PLANTED)).anyMatch(fault -> fault.startsWith("goes through all of household_household"));
        assertThat(faults(PLANTED_FILTER)).anyMatch(fault -> fault.matches("reads [0-9]+ rows.*"));
    }

    @Test
    void everyExceptionIsAReadThatThereIs() {
        assertThat(READS_MANY.keySet()).allSatisfy(exception -> assertThat(SENT.keySet()).anyMatch(operation -> isOrBelongsTo(operation, exception)));
    }

    private static List<String> faults(String operation) throws SQLException {
        QueryPlan plan = new QueryPlan(owner);
        List<String> faults = new ArrayList<>();
        for (Sent each : SENT.get(operation)) {
            faults.addAll(plan.faults(each));
        }
        return faults;
    }

    private static boolean isExpected(String operation, String fault) {
        return fault.startsWith(QueryPlan.READS) && READS_MANY.keySet().stream().anyMatch(exception -> isOrBelongsTo(operation, exception));
    }

    private static boolean isOrBelongsTo(String operation, String exception) {
        return operation.equals(exception) || operation.startsWith(exception + "?") || operation.startsWith(exception + "=");
    }

    private static void send(Call call, List<String> filters) {
        for (Someone someone : callers(call)) {
            Api api = world.as(someone);
            note(call.operation(), () -> call.send().apply(api));
            for (String filter : filters) {
                note(call.operation() + "?" + filter, () -> call.send().apply(api.withQuery(filter)));
            }
        }
    }

    private static void note(String name, Runnable request) {
        SENT.computeIfAbsent(name, any -> new LinkedHashSet<>()).addAll(SentStatements.of(request));
    }

    /** Of each level above the subject somebody who may; else somebody who stands in no region, as operators do. */
    private static List<Someone> callers(Call call) {
        String subject = call.subject().isEmpty() ? "130435" : call.subject();
        List<Someone> callers = Stream.of(2, 4, 6, 12).filter(digits -> digits <= subject.length())
                .flatMap(digits -> caller(call, subject.substring(0, digits)).stream()).toList();
        return callers.isEmpty() ? caller(call, "").stream().toList() : callers;
    }

    private static Optional<Someone> caller(Call call, String place) {
        return Rights.roles().stream().filter(role -> RIGHTS.mayCall(call.operation(), role, place)).findFirst()
                .map(role -> new Someone("plan-" + role + "-" + place, List.of(role), place.isEmpty() ? null : place, "civil_affairs"));
    }

    /** Operation id of each read → its filters with each value that the contract lists. */
    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> filtersOfReads() throws IOException {
        Map<String, Object> contract = new Yaml().load(Files.readString(Path.of("..", "api-spec", "openapi.yaml")));
        Map<String, Object> schemas = (Map<String, Object>) ((Map<String, Object>) contract.get("components")).get("schemas");
        Map<String, List<String>> reads = new TreeMap<>();
        ((Map<String, Map<String, Map<String, Object>>>) contract.get("paths")).values().forEach(path -> path.forEach((method, operation) -> {
            String id = (String) operation.get("operationId");
            if (method.equals("get") || id.startsWith("search")) {
                var parameters = (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
                reads.put(id, parameters.stream().filter(parameter -> "query".equals(parameter.get("in")) && !PAGING.contains(parameter.get("name")))
                        .flatMap(parameter -> values(parameter, schemas)).toList());
            }
        }));
        return reads;
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> values(Map<String, Object> parameter, Map<String, Object> schemas) {
        Map<String, Object> schema = (Map<String, Object>) parameter.get("schema");
        if (schema.get("$ref") instanceof String reference) {
            schema = (Map<String, Object>) schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
        }
        List<?> values = "boolean".equals(schema.get("type")) ? List.of(true) : (List<?>) schema.getOrDefault("enum", List.of());
        if (values.isEmpty() && "string".equals(schema.get("type"))) {
            List<String> quoted = QUOTED.matcher((String) parameter.getOrDefault("description", "")).results().map(word -> word.group(1)).toList();
            values = quoted.isEmpty() ? List.of("nowhere") : quoted; // what nobody has must not be searched for everywhere
        }
        return values.stream().map(value -> parameter.get("name") + "=" + value);
    }
}
