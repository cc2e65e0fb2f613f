package org.shouwang.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ContractWriterTest {

    private static final String GENERATED = """
            paths:
              /api/v1/notes/{id}:
                put:
                  operationId: changeNote
                  tags: [notes]
                  parameters:
                    - {name: id, in: path, schema: {type: string}}
                    - {name: actor, in: query, schema: {$ref: '#/components/schemas/Actor'}}
                    - {name: version, in: query, schema: {$ref: '#/components/schemas/Version'}}
                  responses:
                    '200': {description: done, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
            components:
              schemas:
                Actor: {type: object}
                Note: {type: object}
                Version: {type: object}
            """;

    @Test
    void anOperationTellsWhoMayCallItAndNothingOfOurInside() {
        Map<String, Object> contract = new Yaml().load(GENERATED);

        ContractWriter.complete(contract, Map.of("changeNote",
                new DeclaredOperation(false, false, List.of("county_centre"), false)));

        Map<String, Object> operation = in(in(in(contract, "paths"), "/api/v1/notes/{id}"), "put");
        assertThat(operation.get("x-access")).isEqualTo(Map.of("roles", List.of("county_centre")));
        assertThat(((List<?>) operation.get("parameters")).stream()
                .map(parameter -> String.valueOf(((Map<?, ?>) parameter).get("name")))).containsExactly("id", "If-Match");
        assertThat(in(operation, "responses")).containsKeys("200", "400", "401", "403", "404", "412", "428");
        assertThat(in(in(contract, "components"), "schemas")).containsOnlyKeys("Note");
    }

    @Test
    void anOperationThatDeclaresNoAccessEndsTheBuild() {
        Map<String, Object> contract = new Yaml().load(GENERATED);

        assertThatThrownBy(() -> ContractWriter.complete(contract, Map.of()))
                .hasMessageContaining("changeNote").hasMessageContaining("@Access");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.get(name);
    }
}
