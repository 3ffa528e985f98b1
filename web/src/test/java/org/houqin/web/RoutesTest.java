package org.houqin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.houqin.web.proxy.RouteTable;
import org.houqin.web.proxy.Upstream;
import org.houqin.web.settings.GatewaySettings;
import org.houqin.web.surroundings.Surroundings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class RoutesTest {
    @Inject
    RouteTable routes;

    @Inject
    GatewaySettings settings;

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "inventory", "procurement", "feedback"})
    void everythingAServiceOffersIsReachedThroughTheGateway(String service) throws IOException {
        assertThat(offered(service))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(routes.find(path)).map(Upstream::name).contains(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "inventory", "procurement", "feedback"})
    void nothingIsHandedOnThatAServiceDoesNotOffer(String service) throws IOException {
        List<String> offered = offered(service);
        assertThat(settings.services().get(service).paths())
                .filteredOn(prefix -> !prefix.endsWith("/openapi"))
                .allSatisfy(prefix ->
                        assertThat(offered).anyMatch(path -> path.equals(prefix) || path.startsWith(prefix + "/")));
    }

    private static List<String> offered(String service) throws IOException {
        Path document = Path.of("..", service + "-service", "openapi", "openapi.json");
        return new JsonObject(Files.readString(document))
                .getJsonObject("paths").fieldNames().stream()
                        .map(path -> path.replace("{service}", service))
                        .toList();
    }
}
