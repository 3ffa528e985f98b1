package org.houqin.ticket.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends the mails that are owed; any number of replicas may run it, and a mail server may be away. */
@ApplicationScoped
public class NoticeMailJob {
    private static final Logger LOG = Logger.getLogger(NoticeMailJob.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DueNoticeMails mails;
    private final String publicUrl;
    private final Clock clock;

    NoticeMailJob(DueNoticeMails mails, @ConfigProperty(name = "houqin.public-url") String publicUrl, Clock clock) {
        this.mails = mails;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Sends what is due, one by one; the first failure ends the run, because the mail server is probably away. */
    @Scheduled(
            identity = "notice-mails",
            every = "${houqin.notices.mail-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return Multi.createBy()
                .repeating()
                .uni(() -> mails.claim(clock.instant()).flatMap(this::send))
                .whilst(sent -> sent)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("Mails wait: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    /** Whether to go on; null is no mail. */
    private Uni<Boolean> send(DueNoticeMail mail) {
        if (mail == null) {
            return Uni.createFrom().item(false);
        }
        if (mail.lines().isEmpty()) {
            return mails.sent(mail, clock.instant()).replaceWith(true);
        }
        return NoticeMail.notices(mail, publicUrl)
                .to(mail.address())
                .subject(mail.word(mail.lines().size() == 1 ? "subject-one" : "subject"))
                .send()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .flatMap(left -> mails.sent(mail, clock.instant()))
                .replaceWith(true)
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.warnf("The mail to %s waits: %s", mail.personId(), failure.getMessage());
                    return mails.failed(mail, failure.toString()).replaceWith(false);
                });
    }
}
