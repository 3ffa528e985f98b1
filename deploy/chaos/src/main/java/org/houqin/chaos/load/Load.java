package org.houqin.chaos.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.houqin.local.Trouble;

/** People who use the platform side by side: some walk tickets from report to survey, others look at lists and figures. */
public final class Load {
    private static final List<String[]> LOOKS = List.of(
            new String[] {"manager", "/api/metrics/tickets"},
            new String[] {"manager", "/api/metrics/stock"},
            new String[] {"manager", "/api/metrics/procurement"},
            new String[] {"manager", "/api/metrics/satisfaction"},
            new String[] {"dispatcher", "/api/queue?size=50"},
            new String[] {"storekeeper", "/api/stock?size=50"},
            new String[] {"buyer", "/api/requisitions?size=50"},
            new String[] {"finance", "/api/purchase-orders?size=50"},
            new String[] {"technician", "/api/my/jobs?size=50"},
            new String[] {"contractor", "/api/my/jobs?size=50"},
            new String[] {"admin", "/api/admin/ticket/audit?size=50"},
            new String[] {"staff", "/api/my/tickets?size=50"});
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Client client;
    private final Scene scene;
    private final long seed;
    private final int walkers;
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private final AtomicLong abandoned = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    public Load(Client client, Scene scene, long seed, int walkers) {
        this.client = client;
        this.scene = scene;
        this.seed = seed;
        this.walkers = walkers;
    }

    /** May be called again after {@link #stop}. */
    public void start() {
        running = true;
        client.hurry(false);
        threads.clear();
        for (int i = 1; i <= walkers; i++) {
            thread("walker-" + i, this::walk);
        }
        thread("onlooker", this::look);
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private void thread(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void walk() throws InterruptedException {
        while (running) {
            (walkOne() ? ended : abandoned).incrementAndGet();
            Thread.sleep(100);
        }
    }

    private boolean walkOne() throws InterruptedException {
        try {
            return new Walk(client, scene, seed, numbers.incrementAndGet()).go();
        } catch (Trouble e) {
            return false;
        }
    }

    private void look() throws InterruptedException {
        Random choice = new Random(seed);
        while (running) {
            String[] look = LOOKS.get(choice.nextInt(LOOKS.size()));
            client.look(look[0], look[1], PATIENCE);
            Thread.sleep(150);
        }
    }

    /** Lets everybody end the walk they are on; those who still wait after a while go home. */
    public void stop(Duration patience) throws InterruptedException {
        running = false;
        long until = System.nanoTime() + patience.toNanos();
        for (Thread thread : threads) {
            thread.join(Math.max(1, Duration.ofNanos(until - System.nanoTime()).toMillis()));
        }
        client.hurry(true);
        for (Thread thread : threads) {
            thread.join(60_000);
        }
    }

    public long ended() {
        return ended.get();
    }

    public long abandoned() {
        return abandoned.get();
    }
}
