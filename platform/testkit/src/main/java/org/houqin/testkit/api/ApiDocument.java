package org.houqin.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The OpenAPI document of the service under test, as the service itself answers it. */
public final class ApiDocument {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String service;
    private final JsonNode document;

    private ApiDocument(String service, JsonNode document) {
        this.service = service;
        this.document = document;
    }

    /** Asks a service for its document. */
    public static ApiDocument of(String service) {
        try {
            return new ApiDocument(
                    service,
                    new ObjectMapper()
                            .readTree(RestAssured.get("/api/" + service + "/openapi?format=json")
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations.add(read(path.getKey(), operation.getKey(), operation.getValue()));
                }
            }
        }
        return operations;
    }

    private Operation read(String path, String method, JsonNode operation) {
        JsonNode body = operation.at("/requestBody/content/application~1json/schema");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path.replace("{service}", service),
                roles(operation),
                body.isMissingNode() ? null : body,
                operation.at("/requestBody/content").has("multipart/form-data"),
                stream(operation.path("parameters"))
                        .filter(parameter -> "query".equals(parameter.path("in").asText()))
                        .map(parameter -> parameter.get("name").asText())
                        .toList());
    }

    private static Set<String> roles(JsonNode operation) {
        Set<String> roles = new LinkedHashSet<>();
        for (JsonNode way : operation.path("security")) {
            way.forEach(scheme -> scheme.forEach(role -> roles.add(role.asText())));
        }
        return roles;
    }

    /** A value that fits a schema, made of the document's own examples. */
    public JsonNode example(JsonNode schema) {
        if (schema.has("examples") && !schema.get("examples").isEmpty()) {
            return schema.get("examples").get(0);
        }
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText();
            return example(document.at("/components/schemas/" + name.substring(name.lastIndexOf('/') + 1)));
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return example(schema.get(choice).get(0));
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return plain(schema);
    }

    private JsonNode plain(JsonNode schema) {
        JsonNode type = schema.path("type");
        switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "array":
                ArrayNode items = JSON.arrayNode();
                return items.add(example(schema.get("items")));
            case "integer", "number":
                return JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean":
                return JSON.booleanNode(false);
            case "string":
                return JSON.textNode("A text");
            default:
                ObjectNode object = JSON.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(property -> object.set(property.getKey(), example(property.getValue())));
                return object;
        }
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
