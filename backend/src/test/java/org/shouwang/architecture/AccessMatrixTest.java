package org.shouwang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shouwang.world.World;
import org.yaml.snakeyaml.Yaml;

/** Every operation of the contract × every role × every place in the region tree, against rights written down apart. */
class AccessMatrixTest {

    private final World world = World.get();
    private final Rights rights = new Rights();
    private final Calls calls = Calls.about(world);
    private final AccessMatrix matrix = new AccessMatrix(world, rights, calls.places());

    @TestFactory
    List<DynamicTest> everyOperationAnswersEveryRoleFromEveryPlaceAsTheRightsSay() {
        return calls.all().stream()
                .map(call -> DynamicTest.dynamicTest(call.operation(), () -> assertThat(matrix.violations(call)).isEmpty()))
                .toList();
    }

    @Test
    void everyOperationOfTheContractHasARightAndAnExampleCall() throws IOException {
        Set<String> contract = contract().keySet();

        assertThat(rights.operations()).isEqualTo(contract);
        assertThat(calls.all()).extracting(Call::operation).containsAll(contract);
    }

    @Test
    void theContractDeclaresTheRightsAsTheyAreWrittenDown() throws IOException {
        contract().forEach((operation, access) -> {
            Set<String> declared = access.containsKey("open")
                    ? Set.of(Rights.EVERYBODY)
                    : access.containsKey("anyRole")
                            ? Set.of(Rights.SIGNED_IN)
                            : new TreeSet<>(((List<?>) access.get("roles")).stream().map(String::valueOf).toList());
            assertThat(declared).as(operation).isEqualTo(new TreeSet<>(rights.whoMay(operation)));
        });
    }

    @Test
    void anOperationThatForgetsTheJurisdictionIsCaught() {
        Call leak = Call.item("getMe", calls.home(), "planted", api -> api.get("/planted-leak/" + calls.home()));

        assertThat(matrix.violations(leak)).isNotEmpty();
    }

    /** operation id → x-access */
    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> contract() throws IOException {
        Map<String, Object> contract = new Yaml().load(Files.readString(Path.of("..", "api-spec", "openapi.yaml")));
        Map<String, Map<String, Object>> operations = new TreeMap<>();
        ((Map<String, Map<String, Map<String, Object>>>) contract.get("paths")).values().forEach(path ->
                path.values().forEach(operation -> operations.put(
                        (String) operation.get("operationId"), (Map<String, Object>) operation.get("x-access"))));
        return operations;
    }
}
