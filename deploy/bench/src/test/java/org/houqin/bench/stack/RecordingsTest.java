package org.houqin.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {
    private static final long ME = ProcessHandle.current().pid();

    @Test
    void the_rounds_of_a_part_become_one_recording(@TempDir Path folder) throws Exception {
        Path old = Files.writeString(folder.resolve("read-ticket.jfr"), "an earlier run's");
        Recordings recordings = new Recordings(folder);
        assertThat(old).doesNotExist();
        for (int round = 0; round < 2; round++) {
            recordings.begin(Map.of("me", ME));
            recordings.end("create");
        }
        assertThat(folder).isDirectoryContaining("glob:**create-me.jfr");
        long rounds = RecordingFile.readAllEvents(folder.resolve("create-me.jfr")).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.JVMInformation"))
                .count();
        assertThat(rounds).isEqualTo(2);
    }
}
