package org.houqin.ticket.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an installation may set about notices. */
@ConfigMapping(prefix = "houqin.notices")
public interface NoticeSettings {
    /** How long notices of one person are gathered before a mail with them leaves. */
    @WithDefault("PT2M")
    Duration gather();

    /** The same soon after another mail: a storm becomes a mail now and then. */
    @WithDefault("PT10M")
    Duration gatherAgain();

    /** What happened longer ago is told to nobody: a consumer that begins anew, or was away for days, does not wake people. */
    @WithDefault("PT24H")
    Duration stale();

    /** How long ago somebody was last seen in a role and still counts as having it. */
    @WithDefault("P90D")
    Duration roleKept();

    /** Wait after the first try to send a mail; doubled with every further try, up to an hour. */
    @WithDefault("PT1M")
    Duration firstRetry();

    /** Whether quiet hours are kept; a demonstration may not want to wait for the morning. */
    @WithDefault("true")
    boolean quiet();

    /** How often mails that are due are sent; {@code off} for not by this replica. */
    @WithDefault("2s")
    String mailEvery();

    /** How long read notices are kept. */
    @WithDefault("P180D")
    Duration kept();
}
