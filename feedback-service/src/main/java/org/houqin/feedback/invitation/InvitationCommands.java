package org.houqin.feedback.invitation;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.houqin.feedback.FeedbackSettings;
import org.houqin.feedback.person.People;
import org.houqin.feedback.response.Answer;
import org.houqin.feedback.response.Response;
import org.houqin.feedback.response.Responses;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.messaging.Received;
import org.houqin.platform.problem.RuleViolation;

/** What can be done with invitations; every method works inside the transaction of its caller. */
@ApplicationScoped
public class InvitationCommands {
    private static final int EXPIRE_AT_ONCE = 100;

    private final Invitations invitations;
    private final Responses responses;
    private final People people;
    private final Outbox outbox;
    private final FeedbackSettings settings;
    private final Clock clock;

    InvitationCommands(
            Invitations invitations,
            Responses responses,
            People people,
            Outbox outbox,
            FeedbackSettings settings,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks the requesters, once per closure: by mail where we have an address, else in the application. Who answered while
     * confirming is not asked again.
     */
    public Uni<Void> invite(List<Received<ClosedTicket>> closed) {
        List<ClosedTicket> tickets = closed.stream().map(Received::payload).toList();
        Set<UUID> requesters = tickets.stream().map(ClosedTicket::requesterId).collect(toSet());
        return invitations
                .ofClosures(tickets)
                .flatMap(invited -> people.whoCanBeMailed(requesters)
                        .flatMap(mailed -> invite(
                                closed.stream()
                                        .filter(one -> invited.add(Closure.of(one.payload())))
                                        .toList(),
                                mailed)));
    }

    private Uni<Void> invite(List<Received<ClosedTicket>> closed, Set<UUID> mailed) {
        List<Invitation> made = new ArrayList<>();
        List<Uni<?>> then = new ArrayList<>();
        for (Received<ClosedTicket> one : closed) {
            ClosedTicket ticket = one.payload();
            boolean byMail = ticket.answer() == null && mailed.contains(ticket.requesterId());
            Invitation invitation = new Invitation(
                    Ids.next(), ticket, byMail ? Channel.EMAIL : Channel.IN_APP, clock.instant(), settings.validity());
            made.add(invitation);
            one.isCause();
            then.add(tell(invitation, Actor.SYSTEM, invitation.invited()));
            if (ticket.answer() != null) {
                then.add(take(invitation, ticket.answer()));
            }
        }
        return invitations.add(made).flatMap(kept -> each(then, Uni::replaceWithVoid));
    }

    /**
     * The invited person answers in the application.
     *
     * @throws RuleViolation NOT_FOUND for everybody else, SURVEY_ANSWERED or SURVEY_EXPIRED when it is over
     */
    public Uni<InvitationView> respond(UUID id, Answer answer, Actor actor) {
        return invitations
                .forUpdate(id)
                .invoke(invitation -> {
                    if (!actor.is(invitation.personId())) {
                        throw RuleViolation.notFound();
                    }
                })
                .flatMap(invitation -> take(invitation, answer))
                .call(invitations::flush)
                .map(invitation -> InvitationView.of(invitation, actor, clock.instant()));
    }

    /**
     * Whoever holds the link answers; the link is worthless afterwards.
     *
     * @throws RuleViolation NOT_FOUND for an unknown token, SURVEY_ANSWERED or SURVEY_EXPIRED when it is over
     */
    public Uni<Invitation> respond(SurveyToken token, Answer answer) {
        return invitations.withToken(token.hash()).flatMap(invitation -> take(invitation, answer));
    }

    /** The ticket is open again, this being its closure to come: questions about earlier ones are void. */
    public Uni<Void> supersede(UUID ticketId, int closure) {
        return invitations.openBefore(ticketId, closure).flatMap(this::expire);
    }

    /** Ends some of the invitations whose time is up and answers how many. */
    public Uni<Integer> expireOverdue() {
        return invitations
                .overdue(clock.instant(), EXPIRE_AT_ONCE)
                .flatMap(overdue -> expire(overdue).replaceWith(overdue.size()));
    }

    private Uni<Invitation> take(Invitation invitation, Answer answer) {
        List<InvitationEvent> events = invitation.answer(answer, clock.instant());
        Uni<Void> told = tell(invitation, new Actor(invitation.personId(), "", Set.of()), events);
        return responses
                .persist(new Response(Ids.next(), invitation.id(), answer, clock.instant()))
                .flatMap(kept -> told)
                .replaceWith(invitation);
    }

    private Uni<Void> expire(List<Invitation> open) {
        return each(open, invitation -> tell(invitation, Actor.SYSTEM, invitation.expire(clock.instant())));
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tell(Invitation invitation, Actor actor, List<InvitationEvent> events) {
        Audience audience = Audience.people(invitation.personId()).andRoles(Roles.MANAGER);
        return outbox.append(invitation, actor, audience, events);
    }
}
