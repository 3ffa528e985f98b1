package org.houqin.platform.export;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/** Says in the API's document that every list can be had as a table. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ExportDocument implements OASFilter {
    private static final String PAGE = "#/components/schemas/Page";

    /** Ids of the operations that answer a list whole: their answer does not tell by itself that it is one. */
    private final Set<String> whole;

    public ExportDocument(IndexView classes) {
        whole = classes.getAnnotations(Exported.class).stream()
                .filter(exported -> exported.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(exported -> exported.target()
                        .asMethod()
                        .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class))
                .filter(operation -> operation != null && operation.value("operationId") != null)
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toSet());
    }

    @Override
    public PathItem filterPathItem(PathItem path) {
        Optional.ofNullable(path.getGET())
                .map(Operation::getResponses)
                .map(responses -> responses.getAPIResponse("200"))
                .map(APIResponse::getContent)
                .filter(content -> whole.contains(path.getGET().getOperationId()) || isPage(content))
                .ifPresent(ExportDocument::addTables);
        return path;
    }

    private static boolean isPage(Content content) {
        MediaType json = content.getMediaType("application/json");
        return json != null
                && json.getSchema() != null
                && json.getSchema().getRef() != null
                && json.getSchema().getRef().startsWith(PAGE);
    }

    private static void addTables(Content content) {
        for (ExportFormat format : ExportFormat.values()) {
            Schema file = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
            content.addMediaType(
                    format.mediaType(), OASFactory.createMediaType().schema(file.format("binary")));
        }
    }
}
