package org.houqin.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.stream.Stream;
import org.houqin.platform.problem.RuleViolation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away what could be understood in two ways or not at all, before anything is done. */
@Singleton
class FrontDoor implements ObjectMapperCustomizer {
    /** A field that stands twice in a body has no meaning: which of the two? */
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /**
     * An address with nothing between two slashes would be taken for a shorter one: nobody's notice for everybody's.
     *
     * @throws RuleViolation NOT_FOUND for such an address, INVALID_INPUT when the wanted type of answer cannot be read
     */
    @ServerRequestFilter(preMatching = true)
    void understand(ContainerRequestContext request, HttpServerRequest http) {
        if (http.path().contains("//")) {
            throw RuleViolation.notFound();
        }
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw RuleViolation.invalid(HttpHeaders.ACCEPT, "is not a list of media types");
        }
    }

    /**
     * Bodies are JSON unless the method says otherwise; the framework would also make a record of one text of any plain text.
     *
     * @throws NotSupportedException when the body is something else; INVALID_INPUT when nobody can tell
     */
    @ServerRequestFilter
    void takeJson(ContainerRequestContext request, ResourceInfo resource) {
        MediaType type = type(request);
        if (type != null && !isJson(type) && takesJson(resource)) {
            throw new NotSupportedException();
        }
    }

    private static MediaType type(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw RuleViolation.invalid(HttpHeaders.CONTENT_TYPE, "is not a media type");
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static boolean takesJson(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        return !method.isAnnotationPresent(Consumes.class)
                && !resource.getResourceClass().isAnnotationPresent(Consumes.class)
                && Stream.of(method.getParameters()).anyMatch(FrontDoor::isBody);
    }

    /** A body is the parameter that no annotation of the framework fetches from elsewhere. */
    private static boolean isBody(Parameter parameter) {
        return Stream.of(parameter.getAnnotations())
                .map(annotation -> annotation.annotationType().getPackageName())
                .noneMatch(from -> from.startsWith("jakarta.ws.rs") || from.startsWith("org.jboss.resteasy"));
    }
}
