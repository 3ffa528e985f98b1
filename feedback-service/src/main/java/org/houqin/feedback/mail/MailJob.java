package org.houqin.feedback.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.houqin.feedback.FeedbackSettings;
import org.houqin.platform.time.HouseTime;
import org.jboss.logging.Logger;

/** Sends the mails that are owed, outside quiet hours; any number of replicas may run it, and a mail server may be away. */
@ApplicationScoped
public class MailJob {
    private static final Logger LOG = Logger.getLogger(MailJob.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DueMails dueMails;
    private final FeedbackSettings settings;
    private final HouseTime house;
    private final String publicUrl;
    private final Clock clock;

    MailJob(
            DueMails dueMails,
            FeedbackSettings settings,
            HouseTime house,
            @ConfigProperty(name = "houqin.public-url") String publicUrl,
            Clock clock) {
        this.dueMails = dueMails;
        this.settings = settings;
        this.house = house;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /**
     * Sends what is due, one by one, until quiet hours begin; the first failure ends the run, because the mail server is probably
     * away.
     */
    @Scheduled(
            identity = "survey-mails",
            every = "${houqin.feedback.mail-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return Multi.createBy()
                .repeating()
                .uni(this::sendNext)
                .whilst(sent -> sent)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("Mails wait: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    /** Whether a mail was sent. */
    private Uni<Boolean> sendNext() {
        return quiet()
                ? Uni.createFrom().item(false)
                : dueMails.claim(clock.instant()).flatMap(this::send);
    }

    private boolean quiet() {
        LocalTime now = LocalTime.now(clock.withZone(house.zone()));
        return settings.quietHours().filter(hours -> hours.include(now)).isPresent();
    }

    /** Whether a mail was sent; null is no mail. */
    private Uni<Boolean> send(DueMail mail) {
        if (mail == null) {
            return Uni.createFrom().item(false);
        }
        String link = publicUrl + "/s/" + mail.token().value();
        LocalDate lastDay = house.dayOf(mail.expiresAt());
        return SurveyMail.invitation(mail.name(), mail.ticketNumber(), mail.ticketTitle(), link, lastDay)
                .to(mail.address())
                .subject("您的报修处理得怎么样？How did we do? " + mail.ticketNumber())
                .send()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .flatMap(left -> dueMails.sent(mail.invitationId(), clock.instant()))
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("The mail of invitation %s waits: %s", mail.invitationId(), failure.getMessage());
                    return false;
                });
    }
}
