package org.houqin.feedback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.houqin.feedback.mail.QuietHours;

/** What an installation may set about surveys. */
@ConfigMapping(prefix = "houqin.feedback")
public interface FeedbackSettings {
    /** How long an invitation may be answered. */
    @WithDefault("P14D")
    Duration validity();

    /** When no mail is sent, such as {@code 21:00-08:00}; empty for never quiet. */
    Optional<QuietHours> quietHours();

    /** Wait after the first try to send a mail; doubled with every further try, up to an hour. */
    @WithDefault("PT1M")
    Duration firstRetry();

    /** How often mails that are due are sent; {@code off} for not by this replica. */
    @WithDefault("2s")
    String mailEvery();

    /** How often invitations whose time is up are ended; {@code off} for not by this replica. */
    @WithDefault("60s")
    String expiryEvery();
}
