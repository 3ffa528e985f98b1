package org.houqin.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The event contracts as they are committed: {@code <name>.v1.schema.json} and the golden sample {@code <name>.v1.json} in each
 * publisher's {@code src/main/resources/events}.
 */
public final class Contracts {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** Folder of a publisher's contracts. */
    public static Path folder(String publisher) {
        String root = System.getProperty("houqin.root", "..");
        return Path.of(root, publisher + "-service", "src", "main", "resources", "events");
    }

    /** What is wrong with an event's payload according to the schema of its type; empty when nothing. */
    public static List<String> violations(String type, String payload) {
        String publisher = type.substring(0, type.indexOf('.'));
        Path schema = folder(publisher).resolve(type.substring(type.indexOf('.') + 1) + ".schema.json");
        return SCHEMAS.getSchema(text(schema), InputFormat.JSON).validate(payload, InputFormat.JSON).stream()
                .map(Error::toString)
                .map(error -> type + ": " + error)
                .toList();
    }

    /** Golden sample of an event type. */
    public static String sample(String type) {
        String publisher = type.substring(0, type.indexOf('.'));
        return text(folder(publisher).resolve(type.substring(type.indexOf('.') + 1) + ".json"));
    }

    /** All event types a publisher has a schema of. */
    public static List<String> types(String publisher) {
        try (Stream<Path> files = Files.list(folder(publisher))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> publisher + "." + name.replace(".schema.json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text as JSON. */
    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
