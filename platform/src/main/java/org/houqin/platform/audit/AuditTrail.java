package org.houqin.platform.audit;

import io.opentelemetry.api.trace.Span;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.stream.Stream;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.jboss.resteasy.reactive.RestResponse;

/** Who did what to which thing, committed with the deed. */
@ApplicationScoped
public class AuditTrail {
    private final Clock clock;

    AuditTrail(Clock clock) {
        this.clock = clock;
    }

    /** Adds an entry to the transaction under way. */
    public Uni<Void> record(Actor actor, Method operation, UriInfo uri, Object answer) {
        return record(actor, action(operation), objectId(uri, answer));
    }

    /** Adds an entry in words to the transaction under way. */
    public Uni<Void> record(Actor actor, String action, String objectId) {
        String trace = Span.current().getSpanContext().getTraceId();
        AuditEntry entry = new AuditEntry(Ids.next(), clock.instant(), actor, action, objectId, trace);
        return Panache.getSession().flatMap(session -> session.persist(entry));
    }

    private static String action(Method operation) {
        String verb = Stream.of(operation.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("?");
        return verb + " " + path(operation.getDeclaringClass().getAnnotation(Path.class))
                + path(operation.getAnnotation(Path.class));
    }

    private static String path(Path path) {
        return path == null ? "" : "/" + path.value().replaceFirst("^/", "").replaceFirst("/$", "");
    }

    private static String objectId(UriInfo uri, Object answer) {
        String id = uri.getPathParameters().getFirst("id");
        if (id != null) {
            return id;
        }
        Response response = answer instanceof RestResponse<?> rest
                ? rest.toResponse()
                : answer instanceof Response plain ? plain : null;
        if (response == null || response.getLocation() == null) {
            return null;
        }
        String location = response.getLocation().getPath();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
