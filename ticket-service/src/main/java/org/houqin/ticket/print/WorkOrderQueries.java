package org.houqin.ticket.print;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.time.HouseTime;
import org.houqin.ticket.attachment.AttachmentQueries;
import org.houqin.ticket.attachment.FileContent;
import org.houqin.ticket.attachment.Rendition;
import org.houqin.ticket.place.PlaceQueries;
import org.houqin.ticket.ticket.TicketQueries;

/** Gathers what a work order shows. */
@ApplicationScoped
public class WorkOrderQueries {
    private static final int MOST_PICTURES = 4;

    private final TicketQueries tickets;
    private final AttachmentQueries files;
    private final PlaceQueries places;
    private final PrintSettings settings;
    private final HouseTime house;

    WorkOrderQueries(
            TicketQueries tickets,
            AttachmentQueries files,
            PlaceQueries places,
            PrintSettings settings,
            HouseTime house) {
        this.tickets = tickets;
        this.files = files;
        this.places = places;
        this.settings = settings;
        this.house = house;
    }

    /** @throws org.houqin.platform.problem.RuleViolation NOT_FOUND when the actor may not know of the ticket */
    Uni<WorkOrder> of(UUID id, Actor actor) {
        return tickets.view(id, actor)
                .flatMap(ticket -> places.one(ticket.location().id())
                        .flatMap(place -> pictures(id, actor)
                                .map(pictures -> new WorkOrder(
                                        ticket, place.address(), pictures, settings.publicUrl(), house.zone()))));
    }

    private Uni<List<FileContent>> pictures(UUID ticketId, Actor actor) {
        return files.ofTicket(ticketId, actor)
                .flatMap(all -> Multi.createFrom()
                        .iterable(all.stream()
                                .filter(file -> file.width() != null)
                                .limit(MOST_PICTURES)
                                .toList())
                        .onItem()
                        .transformToUniAndConcatenate(file -> files.content(file.id(), Rendition.ORIGINAL, actor))
                        .collect()
                        .asList());
    }
}
