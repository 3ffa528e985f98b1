package org.houqin.local.seed;

import java.io.IOException;
import org.houqin.local.Settings;
import org.houqin.local.stack.Say;

/** The demo data. */
public final class Seed {
    private final Settings settings;
    private final Say say;

    public Seed(Settings settings, Say say) {
        this.settings = settings;
        this.say = say;
    }

    public void plantOnce() throws IOException, InterruptedException {
        say.line("(no demo data yet: " + settings.seedMarker() + ")");
    }
}
