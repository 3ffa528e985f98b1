package org.houqin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services offer is what the gateway hands on, no more and no less. */
class RoutedPathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ticket", "inventory", "procurement", "feedback"})
    void every_path_of_a_service_is_routed_to_it(String service) throws IOException {
        List<String> routed = routed(service);
        assertThat(offered(service))
                .allMatch(path -> routed.stream().anyMatch(prefix -> covers(prefix, path)), "is routed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "inventory", "procurement", "feedback"})
    void nothing_is_routed_that_a_service_does_not_offer(String service) throws IOException {
        List<String> offered = offered(service);
        assertThat(routed(service))
                .filteredOn(prefix -> !prefix.endsWith("/openapi"))
                .allMatch(prefix -> offered.stream().anyMatch(path -> covers(prefix, path)), "is offered");
    }

    private static boolean covers(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    private static List<String> routed(String service) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = RoutedPathsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return List.of(settings.getProperty("houqin.gateway.services." + service + ".paths")
                .split(","));
    }

    private static List<String> offered(String service) throws IOException {
        Path document = Path.of("..", service + "-service", "openapi", "openapi.json");
        Stream.Builder<String> paths = Stream.builder();
        new ObjectMapper()
                .readTree(document.toFile())
                .path("paths")
                .fieldNames()
                .forEachRemaining(paths);
        return paths.build().map(path -> path.replace("{service}", service)).toList();
    }
}
