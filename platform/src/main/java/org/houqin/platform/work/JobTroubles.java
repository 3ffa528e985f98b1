package org.houqin.platform.work;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Says once that a job waits for a part that is away, and once that it goes on; only faults are told with their stack. */
@Singleton
class JobTroubles {
    private static final Logger LOG = Logger.getLogger(JobTroubles.class);

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    void failed(@Observes FailedExecution job) {
        failed(job.getExecution().getTrigger().getId(), job.getException());
    }

    void done(@Observes SuccessfulExecution job) {
        done(job.getExecution().getTrigger().getId());
    }

    void failed(String job, Throwable failure) {
        if (!Trouble.isOutage(failure)) {
            LOG.errorf(failure, "The job %s failed", job);
        } else if (waiting.add(job)) {
            LOG.warnf("The job %s waits: %s", job, root(failure));
        }
    }

    void done(String job) {
        if (waiting.remove(job)) {
            LOG.infof("The job %s goes on", job);
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
