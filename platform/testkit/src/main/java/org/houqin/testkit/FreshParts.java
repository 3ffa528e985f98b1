package org.houqin.testkit;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;

/**
 * Classes with the same {@link RealParts} share one start of the service; each of them finds the database as it was when the
 * service had started, and empty topics.
 */
public class FreshParts implements QuarkusTestBeforeClassCallback {
    /** Told in the service after its parts were renewed, for beans that remember what they read. */
    public record Renewed() {}

    @Override
    public void beforeClass(Class<?> testClass) {
        boolean started = Arc.container() != null && Arc.container().isRunning();
        if (started && testClass.isAnnotationPresent(RealParts.class)) {
            TestDatabase.renew();
            TestBroker.emptyTopics(System.getProperty("houqin.testkit.prefix"));
            Arc.container().beanManager().getEvent().fire(new Renewed());
        }
    }
}
