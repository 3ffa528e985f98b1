package org.houqin.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.houqin.local.Settings;

/**
 * Writes what the platform ships of others' work as CycloneDX documents, {@code target/sbom-java.json} and
 * {@code target/sbom-web.json}, and refuses what its licence does not let us link in.
 */
final class Sbom implements Command {
    static final String GOAL = "org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom";

    private final Settings settings;

    Sbom(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int run() throws IOException, InterruptedException {
        int java = new ProcessBuilder(
                        "./mvnw", "-B", "-ntp", "-q", "-T1C", "package", "-DskipTests", "-Dmaven.test.skip=true", GOAL)
                .directory(settings.root().toFile())
                .inheritIO()
                .start()
                .waitFor();
        return java == 0 ? judge() : java;
    }

    /** The rest of it, once Maven has run {@link #GOAL} behind a build: only then it knows the modules. */
    int judge() throws IOException, InterruptedException {
        Path target = settings.root().resolve("target");
        Path java = target.resolve("sbom-java.json");
        Path web = target.resolve("sbom-web.json");
        if (web(web) != 0) {
            System.out.println("npm cannot make its bill of materials.");
            return 1;
        }
        List<String> refused = Stream.concat(components(java), components(web))
                .filter(component -> !Licences.allow(licences(component)))
                .map(component -> component.path("name").asText() + " "
                        + component.path("version").asText() + ": " + licences(component))
                .toList();
        refused.forEach(one -> System.out.println("May not be linked in: " + one));
        System.out.printf(
                "%d Java and %d JavaScript libraries, %d with a licence that is refused.%n",
                components(java).count(), components(web).count(), refused.size());
        return refused.isEmpty() ? 0 : 1;
    }

    private int web(Path to) throws IOException, InterruptedException {
        return new ProcessBuilder("npm", "sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only")
                .directory(settings.root().resolve("web/src/main/webapp").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(to.toFile())
                .start()
                .waitFor();
    }

    private static Stream<JsonNode> components(Path document) throws IOException {
        Stream.Builder<JsonNode> components = Stream.builder();
        new ObjectMapper().readTree(document.toFile()).path("components").forEach(components);
        return components.build();
    }

    private static List<String> licences(JsonNode component) {
        Stream.Builder<String> names = Stream.builder();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            names.add(
                    licence.has("id")
                            ? licence.get("id").asText()
                            : licence.path("name")
                                    .asText(choice.path("expression").asText()));
        }
        return names.build().toList();
    }
}
