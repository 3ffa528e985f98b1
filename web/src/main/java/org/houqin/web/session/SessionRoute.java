package org.houqin.web.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.houqin.web.problem.Problem;

/** {@code GET /api/session}: who is signed in, for the application that decides what to show. */
@ApplicationScoped
public class SessionRoute {

    private final Visitors visitors;

    SessionRoute(Visitors visitors) {
        this.visitors = visitors;
    }

    void register(@Observes Router router) {
        router.get("/api/session").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        context.request().pause();
        visitors.of(context).subscribe().with(visitor -> tell(context, visitor), Problem.refusing(context));
    }

    private static void tell(RoutingContext context, Visitor visitor) {
        context.request().resume();
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(Json.encodeToBuffer(SessionView.of(visitor)));
    }

    /** Who is signed in; {@code language} is left out when the account names none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(String id, String username, String name, List<String> roles, String language) {
        static SessionView of(Visitor visitor) {
            var roles = visitor.roles().stream().sorted().toList();
            return new SessionView(visitor.id(), visitor.username(), visitor.name(), roles, visitor.language());
        }
    }
}
