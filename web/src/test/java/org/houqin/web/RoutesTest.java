package org.houqin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houqin.web.proxy.RouteTable;
import org.houqin.web.proxy.Upstream;
import org.houqin.web.surroundings.Surroundings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class RoutesTest {
    @Inject
    RouteTable routes;

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "inventory", "procurement", "feedback"})
    void everythingAServiceOffersIsReachedThroughTheGateway(String service) throws IOException {
        Path document = Path.of("..", service + "-service", "openapi", "openapi.json");
        assertThat(new JsonObject(Files.readString(document))
                        .getJsonObject("paths")
                        .fieldNames())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(routes.find(path.replace("{service}", service)))
                        .map(Upstream::name)
                        .contains(service));
    }
}
