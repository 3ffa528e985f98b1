package org.houqin.chaos.fault;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.houqin.chaos.load.Operation;
import org.houqin.chaos.load.Operation.Outcome;
import org.houqin.chaos.stack.Service;
import org.houqin.chaos.stack.Signals;
import org.houqin.chaos.stack.TcpProxy;
import org.houqin.local.Port;

/** The broker dies and nobody reaches it for a minute: people notice nothing, and what has gathered is out soon after. */
final class BrokerAway implements Fault {
    private static final int SECONDS = 60;
    private static final int PROMISED_SECONDS = 15;

    @Override
    public String name() {
        return "broker-away";
    }

    @Override
    public String what() {
        return "kill -9 of kafka, out of reach for " + SECONDS + " s";
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        TcpProxy way = ground.stack().detours().before(Port.KAFKA);
        Instant at = Instant.now();
        way.shut();
        try {
            Signals.kill(ground.stack().pid("kafka"));
            Thread.sleep(SECONDS * 1_000L);
        } finally {
            way.open();
        }
        Instant back = Instant.now();
        long backlog = waiting(ground, back);
        while (waiting(ground, back) > 0 && Instant.now().isBefore(back.plusSeconds(120))) {
            Thread.sleep(50);
        }
        double drained = Duration.between(back, Instant.now()).toMillis() / 1000.0;
        long failed = ground.log().between(at, back).stream()
                        .filter(BrokerAway::failed)
                        .count()
                + ground.log().looksInVain(at, back);
        ground.measures().add("failed API calls while the broker was away for 60 s", failed, 0, "calls");
        ground.measures().add("backlog drained after the broker's return", drained, PROMISED_SECONDS, "s");
        return "kafka; %d events had gathered".formatted(backlog);
    }

    private static boolean failed(Operation one) {
        return one.wasDoubtful() || one.outcome() == Outcome.UNKNOWN;
    }

    private static long waiting(Ground ground, Instant before) throws SQLException {
        long waiting = 0;
        for (Service service : Service.values()) {
            waiting += ground.database()
                    .number(service, "select count(*) from outbox where created_at < '" + before + "'");
        }
        return waiting;
    }
}
