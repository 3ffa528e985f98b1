package org.houqin.chaos.check;

import java.util.ArrayList;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** At rest every pooled connection is back. */
final class PoolsWhole implements Invariant {
    @Override
    public String promise() {
        return "At rest no connection is leaked: every one is back in its pool";
    }

    @Override
    public List<String> violations(Evidence evidence) throws InterruptedException {
        List<String> found = new ArrayList<>();
        for (Service service : Service.values()) {
            found.addAll(evidence.pools().leaked(service));
        }
        return found;
    }
}
