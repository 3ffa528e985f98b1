package org.houqin.chaos.fault;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.houqin.chaos.stack.Replicas.Replica;
import org.houqin.chaos.stack.Service;
import org.houqin.chaos.stack.TcpProxy;

/** For a while people are served by a process whose clock goes wrong, beside one whose clock is right. */
final class ShiftedClock implements Fault {
    private static final List<String> SHIFTS = List.of("PT10M", "PT-10M", "PT90S", "PT-90S");
    private static final int WRONG_MS = 10_000;

    @Override
    public String name() {
        return "shifted-clock";
    }

    @Override
    public String what() {
        return "a process with a wrong clock serves people for " + WRONG_MS / 1_000 + " s";
    }

    @Override
    public String strike(Ground ground, Random choice) throws Exception {
        Service service = Service.values()[choice.nextInt(Service.values().length)];
        String shift = SHIFTS.get(choice.nextInt(SHIFTS.size()));
        TcpProxy way = ground.stack().detours().before(service.port());
        int own = ground.stack().settings().port(service.port());
        Replica wrong = ground.replicas().start(service, Map.of("HOUQIN_CLOCK_SHIFT", shift));
        try {
            way.backends(wrong.port(), own);
            way.cut();
            Thread.sleep(WRONG_MS);
        } finally {
            way.backends(own);
            wrong.stop();
        }
        return service.part() + " by " + shift;
    }
}
