package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;

/** The one who is signed in. */
@Path("/api/me")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Directory", description = "People, departments and who is signed in")
public class MeResource {
    private final PersonCommands commands;
    private final CurrentPerson current;

    MeResource(PersonCommands commands, CurrentPerson current) {
        this.commands = commands;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who is signed in",
            description =
                    "Makes the person known at first sight, and takes over a new name or address from the account.")
    public Uni<MeView> me() {
        Actor actor = current.actor();
        return commands.seenNow(actor, current.username(), current.email()).map(person -> view(person, actor));
    }

    private static MeView view(Person person, Actor actor) {
        List<String> roles = actor.roles().stream().sorted().toList();
        return new MeView(
                person.id(),
                person.username(),
                person.displayName(),
                person.email(),
                roles,
                person.departmentId(),
                person.language());
    }
}
