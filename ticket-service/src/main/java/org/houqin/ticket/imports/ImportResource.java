package org.houqin.ticket.imports;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of people, places, departments and groups. */
@Path("/api/imports")
@RolesAllowed(Roles.ADMIN)
@Recorded
@Tag(
        name = "Imports",
        description = "Files of people, places, departments and groups: checked first, then applied; repeatable")
public class ImportResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ImportCommands commands;
    private final ImportQueries queries;
    private final CurrentPerson current;

    ImportResource(ImportCommands commands, ImportQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listImports", summary = "Imports", description = "Latest first.")
    @Exported(
            name = "imports",
            columns = {
                "createdAt",
                "createdBy",
                "fileName",
                "totalRows",
                "newRows",
                "changedRows",
                "unchangedRows",
                "wrongRows"
            })
    public Uni<Page<ImportView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @POST
    @Operation(
            operationId = "addImport",
            summary = "Take a file in, to be checked",
            description = "It is checked in the background and changes nothing: its view counts what would be new,"
                    + " changed and unchanged, and lists what is wrong.")
    @APIResponse(responseCode = "201", description = "Taken in; its id")
    public Uni<RestResponse<Map<String, UUID>>> add(@Valid @NotNull NewImport wanted) {
        return commands.add(wanted, current.actor())
                .map(id -> RestResponse.ResponseBuilder.<Map<String, UUID>>created(URI.create("/api/imports/" + id))
                        .entity(Map.of("id", id))
                        .build());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "How far it has come", description = "Read it again for progress.")
    @APIResponse(responseCode = "200", description = "The import")
    public Uni<ImportView> get(@PathParam("id") UUID id) {
        return queries.one(id);
    }

    @POST
    @Path("{id}/apply")
    @Operation(
            operationId = "applyImport",
            summary = "Carry out what was checked",
            description = "In the background; wrong rows are left out.")
    @APIResponse(responseCode = "204", description = "Begun")
    @APIResponse(responseCode = "409", description = "IMPORT_STATE: it is not checked yet, or was applied already")
    public Uni<Void> apply(@PathParam("id") UUID id) {
        return commands.apply(id, current.actor());
    }

    @POST
    @Path("{id}/discard")
    @Operation(operationId = "discardImport", summary = "Give it up", description = "Before it is applied.")
    @APIResponse(responseCode = "204", description = "Given up")
    @APIResponse(responseCode = "409", description = "IMPORT_STATE: it was applied already")
    public Uni<Void> discard(@PathParam("id") UUID id) {
        return commands.discard(id);
    }

    @GET
    @Path("{id}/errors")
    @Operation(operationId = "listImportErrors", summary = "What is wrong", description = "In the order of the file.")
    @Exported(
            name = "import-errors",
            columns = {"line", "field", "value"})
    public Uni<Page<ImportView.Wrong>> errors(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return queries.one(id).flatMap(known -> queries.errors(id, page));
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces(CSV)
    @Operation(
            operationId = "downloadImportErrors",
            summary = "What is wrong, as a file",
            description = "No cell is ever taken for a formula by a spreadsheet.")
    public Uni<RestResponse<String>> errorTable(@PathParam("id") UUID id) {
        return queries.one(id).flatMap(known -> queries.errorTable(id)).map(table -> file(table, "errors.csv"));
    }

    @GET
    @Path("template.csv")
    @Produces(CSV)
    @Operation(
            operationId = "downloadImportTemplate",
            summary = "An empty file to fill in",
            description = "With headers in Chinese (`language=zh`) or English, and one row as an example.")
    public RestResponse<String> template(
            @QueryParam("kind") @NotNull ImportKind kind, @QueryParam("language") @DefaultValue("zh") String language) {
        return file(
                SafeTable.template(kind, language.startsWith("zh")), kind.name().toLowerCase() + ".csv");
    }

    private static RestResponse<String> file(String text, String name) {
        return RestResponse.ResponseBuilder.ok(text)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
