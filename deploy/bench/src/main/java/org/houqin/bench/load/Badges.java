package org.houqin.bench.load;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.houqin.local.Trouble;
import org.houqin.local.seed.Tokens;

/** Access tokens at hand without waiting; they live for a minute and are fetched anew before that, one after the other. */
public final class Badges implements AutoCloseable {
    private static final int EVERY_SECONDS = 5;

    private final Tokens tokens;
    private final Map<String, String> worn = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "badges");
        thread.setDaemon(true);
        return thread;
    });

    public Badges(Tokens tokens) {
        this.tokens = tokens;
        clock.scheduleWithFixedDelay(this::renew, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** The value of the header {@code Authorization}. */
    public String of(String account) {
        return worn.computeIfAbsent(account, this::fetch);
    }

    private void renew() {
        worn.keySet().forEach(account -> worn.put(account, fetch(account)));
    }

    private String fetch(String account) {
        try {
            return "Bearer " + tokens.of(account);
        } catch (IOException e) {
            throw new Trouble("No token for " + account + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
