package org.houqin.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobTroublesTest {
    private static final Throwable AWAY = new CompletionException(new ConnectException("refused"));

    private final Logger logger = Logger.getLogger(JobTroubles.class.getName());
    private final List<LogRecord> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final JobTroubles troubles = new JobTroubles();

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(listener);
    }

    @Test
    void an_outage_is_told_once_without_a_stack_and_so_is_its_end() {
        for (int i = 0; i < 100; i++) {
            troubles.failed("watch", AWAY);
        }
        troubles.done("watch");
        troubles.done("watch");
        assertThat(told).hasSize(2).allMatch(line -> line.getThrown() == null);
        troubles.failed("watch", AWAY);
        assertThat(told).hasSize(3);
    }

    @Test
    void a_fault_is_told_each_time_with_its_stack() {
        troubles.failed("watch", new IllegalStateException("a bug"));
        troubles.failed("watch", new IllegalStateException("a bug"));
        assertThat(told).hasSize(2).allMatch(line -> line.getThrown() != null);
    }
}
