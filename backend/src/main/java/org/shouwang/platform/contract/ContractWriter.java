package org.shouwang.platform.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.problem.CommonProblem;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Completes the contract that the annotation processor made: who may call an operation, the headers of idempotent and
 * guarded writes, and the problems that every operation shares. Fails the build when an operation declares no access.
 *
 * <p>Arguments: the generated file, the folder with the compiled classes, the file to write.
 */
public final class ContractWriter {

    private static final Set<String> HIDDEN = Set.of("Actor", "HttpRequest_Object_", "HttpRequest");
    private static final String IF_MATCH = "ETag of the version that the change was made against";
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private ContractWriter() {}

    public static void main(String[] args) throws IOException {
        Yaml yaml = new Yaml(style());
        Map<String, Object> contract = yaml.load(Files.readString(Path.of(args[0])));
        complete(contract, DeclaredOperation.readFrom(Path.of(args[1])));
        String text = yaml.dump(contract);
        write(Path.of(args[2]), text);
        write(Path.of(args[1], "contract", "openapi.yaml"), text); // what the running service shows at /swagger
    }

    private static void write(Path target, String text) throws IOException {
        Files.createDirectories(target.getParent());
        if (!Files.exists(target) || !Files.readString(target).equals(text)) {
            Files.writeString(target, text);
        }
    }

    static void complete(Map<String, Object> contract, Map<String, DeclaredOperation> declared) {
        contract.put("info", ordered(
                "title", "Shouwang 守望",
                "version", "1",
                "description", "防止返贫监测帮扶平台。Every refusal is an RFC 9457 problem with a Chinese and an English text.",
                "license", ordered("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0")));
        contract.put("servers", List.of(ordered("url", "/")));
        Map<String, Object> paths = new TreeMap<>(map(contract, "paths"));
        contract.put("paths", paths);
        paths.forEach((path, item) -> asMap(item).forEach((verb, operation) -> {
            if (VERBS.contains(verb)) {
                complete(path, asMap(operation), declared);
            }
        }));
        Map<String, Object> components = map(contract, "components");
        components.put("securitySchemes", ordered("oidc", ordered(
                "type", "http",
                "scheme", "bearer",
                "bearerFormat", "JWT",
                "description", "Access token of the OpenID Connect issuer that /api/v1/client-config names.")));
        components.put("responses", problemResponses());
        components.put("schemas", used(contract, new TreeMap<>(map(components, "schemas"))));
        contract.put("tags", tags(paths));
    }

    private static void complete(String path, Map<String, Object> operation, Map<String, DeclaredOperation> declared) {
        DeclaredOperation access = declared.get((String) operation.get("operationId"));
        if (access == null) {
            throw new IllegalStateException(operation.get("operationId") + " (" + path + ") declares no @Access");
        }
        operation.put("x-access", access.description());
        Map<String, Object> token = ordered("oidc", new ArrayList<>());
        operation.put("security", access.open() ? List.of(ordered(), token) : List.of(token));
        List<Object> parameters = new ArrayList<>();
        for (Object each : (List<?>) operation.getOrDefault("parameters", List.of())) {
            String type = schemaOf(asMap(each));
            if ("Version".equals(type)) {
                parameters.add(header("If-Match", IF_MATCH, "\"7\""));
            } else if (type == null || !HIDDEN.contains(type)) {
                parameters.add(each);
            }
        }
        if (stripBody(operation).contains("Version")) {
            parameters.add(header("If-Match", IF_MATCH, "\"7\""));
        }
        if (access.idempotent()) {
            parameters.add(header("Idempotency-Key",
                    "8 to 64 letters, digits, _ or -; send the same value again to repeat the request safely", "3f0c1e9a-7d42"));
        }
        if (parameters.isEmpty()) {
            operation.remove("parameters");
        } else {
            operation.put("parameters", parameters);
        }
        Map<String, Object> responses = asMap(operation.get("responses"));
        for (int status : statuses(path, access, parameters)) {
            responses.putIfAbsent(Integer.toString(status), ordered("$ref", "#/components/responses/Problem" + status));
        }
        operation.put("responses", new TreeMap<>(responses));
        if (operation.get("summary") != null && operation.get("summary").equals(operation.get("description"))) {
            operation.remove("description");
        }
    }

    /**
     * The processor mixes bound arguments (who is calling, the version) into the body of a write. Takes them out again
     * and names their types; a body of which nothing is left goes.
     */
    private static Set<String> stripBody(Map<String, Object> operation) {
        Set<String> stripped = new HashSet<>();
        if (operation.get("requestBody") == null) {
            return stripped;
        }
        Map<String, Object> content = asMap(asMap(operation.get("requestBody")).get("content"));
        boolean empty = true;
        for (Object each : content.values()) {
            Map<String, Object> media = asMap(each);
            Map<String, Object> schema = asMap(media.get("schema"));
            stripProperties(schema, stripped);
            if (schema.get("allOf") instanceof List<?> all) {
                List<Object> kept = new ArrayList<>();
                for (Object part : all) {
                    if (stripProperties(asMap(part), stripped)) {
                        kept.add(part);
                    }
                }
                schema.put("allOf", kept);
                stripRequired(schema, kept);
                if (kept.size() == 1 && schema.size() == 1) {
                    media.put("schema", kept.getFirst());
                }
            }
            empty &= schema.get("properties") == null && schema.get("allOf") == null && schema.get("$ref") == null;
        }
        if (empty && !stripped.isEmpty()) {
            operation.remove("requestBody");
        }
        return stripped;
    }

    /** Whether anything of the schema is left. */
    private static boolean stripProperties(Map<String, Object> schema, Set<String> stripped) {
        if (!(schema.get("properties") instanceof Map<?, ?>)) {
            return true;
        }
        Map<String, Object> properties = asMap(schema.get("properties"));
        List<Object> gone = new ArrayList<>();
        properties.entrySet().removeIf(property -> {
            String type = schemaOf(ordered("schema", property.getValue()));
            boolean bound = type != null && (HIDDEN.contains(type) || "Version".equals(type));
            if (bound) {
                stripped.add(type);
                gone.add(property.getKey());
            }
            return bound;
        });
        if (schema.get("required") instanceof List<?> required) {
            List<?> kept = required.stream().filter(name -> !gone.contains(name)).toList();
            schema.put("required", kept);
            if (kept.isEmpty()) {
                schema.remove("required");
            }
        }
        if (properties.isEmpty()) {
            schema.remove("properties");
        }
        return !properties.isEmpty();
    }

    /** The names that an {@code allOf} requires beside its parts were those of the bound arguments. */
    private static void stripRequired(Map<String, Object> schema, List<Object> parts) {
        if (schema.get("required") instanceof List<?> required) {
            List<?> kept = required.stream()
                    .filter(name -> parts.stream().map(ContractWriter::asMap)
                            .anyMatch(part -> part.get("properties") instanceof Map<?, ?> own && own.containsKey(name)))
                    .toList();
            schema.put("required", kept);
            if (kept.isEmpty()) {
                schema.remove("required");
            }
        }
    }

    private static Set<Integer> statuses(String path, DeclaredOperation access, List<Object> parameters) {
        Set<Integer> statuses = new HashSet<>(Set.of(400, 429, 500, 503));
        if (!access.open()) {
            statuses.addAll(Set.of(401, 403));
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (parameters.stream().anyMatch(each -> "If-Match".equals(asMap(each).get("name")))) {
            statuses.addAll(Set.of(412, 428));
        }
        if (access.idempotent()) {
            statuses.add(422);
        }
        return statuses;
    }

    private static Map<String, Object> problemResponses() {
        Map<String, Object> responses = new TreeMap<>();
        for (CommonProblem problem : CommonProblem.values()) {
            String name = "Problem" + problem.status();
            Map<String, Object> example = new LinkedHashMap<>();
            example.put("type", "urn:shouwang:problem:" + problem.slug());
            example.put("title", problem.title());
            example.put("titleEn", problem.titleEn());
            example.put("status", problem.status());
            example.put("detail", problem.detail());
            example.put("detailEn", problem.detailEn());
            example.put("errors", new ArrayList<>());
            example.put("facts", ordered());
            example.put("traceId", "0af7651916cd43dd8448eb211c80319c");
            Map<String, Object> response = asMap(responses.computeIfAbsent(name, each -> ordered(
                    "description", problem.titleEn(),
                    "content", ordered("application/problem+json", ordered(
                            "schema", ordered("$ref", "#/components/schemas/Problem"),
                            "examples", new TreeMap<String, Object>())))));
            asMap(asMap(asMap(response.get("content")).get("application/problem+json")).get("examples"))
                    .put(problem.slug(), ordered("value", example));
        }
        return responses;
    }

    /** Only the schemas that an operation reaches; the processor also writes those of hidden parameters. */
    private static Map<String, Object> used(Map<String, Object> contract, Map<String, Object> schemas) {
        Set<String> found = new HashSet<>();
        collect(contract.get("paths"), schemas, found);
        collect(map(contract, "components").get("responses"), schemas, found);
        schemas.keySet().retainAll(found);
        return schemas;
    }

    private static void collect(@Nullable Object node, Map<String, Object> schemas, Set<String> found) {
        if (node instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> {
                if ("$ref".equals(name) && value instanceof String ref && ref.startsWith("#/components/schemas/")) {
                    String schema = ref.substring("#/components/schemas/".length());
                    if (found.add(schema)) {
                        collect(schemas.get(schema), schemas, found);
                    }
                } else {
                    collect(value, schemas, found);
                }
            });
        } else if (node instanceof List<?> items) {
            items.forEach(item -> collect(item, schemas, found));
        }
    }

    private static List<Map<String, Object>> tags(Map<String, Object> paths) {
        return paths.values().stream()
                .flatMap(item -> asMap(item).values().stream())
                .filter(Map.class::isInstance)
                .flatMap(operation -> ((List<?>) asMap(operation).getOrDefault("tags", List.of())).stream())
                .map(String.class::cast)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(tag -> ordered("name", tag))
                .toList();
    }

    private static Map<String, Object> header(String name, String description, String example) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("name", name);
        header.put("in", "header");
        header.put("required", true);
        header.put("description", description);
        header.put("schema", ordered("type", "string"));
        header.put("example", example);
        return header;
    }

    private static @Nullable String schemaOf(Map<String, Object> parameter) {
        Object schema = parameter.get("schema");
        if (schema == null) {
            return null;
        }
        Object ref = asMap(schema).get("$ref");
        if (ref == null && asMap(schema).get("allOf") instanceof List<?> all && !all.isEmpty()) {
            ref = asMap(all.getFirst()).get("$ref");
        }
        return ref == null ? null : ((String) ref).substring("#/components/schemas/".length());
    }

    /** A new map in the order of the arguments: the file must not change from build to build. */
    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return asMap(parent.computeIfAbsent(name, each -> new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }

    private static DumperOptions style() {
        DumperOptions style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setAllowUnicode(true);
        style.setWidth(120);
        style.setIndicatorIndent(2);
        style.setIndentWithIndicator(true);
        return style;
    }
}
