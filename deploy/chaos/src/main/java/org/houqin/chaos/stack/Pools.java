package org.houqin.chaos.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houqin.local.Settings;

/** What the services say of their pools of connections. */
public final class Pools {
    private static final Pattern ACTIVE = Pattern.compile("(?m)^sql_pool_active\\{[^}]*} ([0-9.]+)");
    private static final int LOOKS = 15;

    private final Settings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    public Pools(Settings settings) {
        this.settings = settings;
    }

    /**
     * Connections that are never back although nothing is asked; in words. A relay looks at its outbox all the time, so the
     * least of several looks counts.
     */
    public List<String> leaked(Service service) throws InterruptedException {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < LOOKS && least > 0; i++) {
            least = Math.min(least, active(service));
            Thread.sleep(70);
        }
        return least > 0
                ? List.of("%s: %.0f connections are never given back".formatted(service.part(), least))
                : List.of();
    }

    private double active(Service service) throws InterruptedException {
        URI metrics = URI.create(settings.serviceUrl(service.port()) + "/q/metrics");
        try {
            String text = http.send(
                            HttpRequest.newBuilder(metrics)
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            Matcher active = ACTIVE.matcher(text);
            double sum = 0;
            boolean told = false;
            while (active.find()) {
                sum += Double.parseDouble(active.group(1));
                told = true;
            }
            return told ? sum : Double.MAX_VALUE;
        } catch (IOException e) {
            return Double.MAX_VALUE;
        }
    }
}
