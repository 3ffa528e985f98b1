package org.houqin.platform.export;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.lang.annotation.Annotation;
import java.util.List;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Notes that a table is wanted, and lets the list answer as it always does; {@link ExportInterceptor} makes the table. */
public class ExportFilter {
    static final String WANTED = "houqin.export";

    @ServerRequestFilter(preMatching = true)
    public void negotiate(ContainerRequestContext request, RoutingContext context) {
        List<MediaType> accepted = request.getAcceptableMediaTypes();
        if (accepted.isEmpty() || !HttpMethod.GET.equals(request.getMethod())) {
            return;
        }
        ExportFormat.of(accepted.get(0)).ifPresent(format -> {
            context.put(WANTED, format);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        });
    }

    /** What is no list has no table. */
    @ServerRequestFilter
    public Response refuse(ResourceInfo resource, RoutingContext context) {
        if (context.get(WANTED) == null || resource.getResourceMethod().isAnnotationPresent(Exported.class)) {
            return null;
        }
        return Problem.response(
                CommonError.NOT_SUPPORTED, 406, "Not Acceptable", "Only lists can be had as a table.", List.of());
    }

    /** The method's own writer knows JSON alone; setting the entity anew chooses one by what it is: a file. */
    @ServerResponseFilter
    public void send(ContainerResponseContext response) {
        if (response.getEntity() instanceof File file) {
            response.setEntity(file, new Annotation[0], response.getMediaType());
        }
    }
}
