package org.houqin.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
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

    /** @throws RuleViolation INVALID_INPUT when the wanted type of answer cannot be read */
    @ServerRequestFilter(preMatching = true)
    void understand(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw RuleViolation.invalid(HttpHeaders.ACCEPT, "is not a list of media types");
        }
    }
}
