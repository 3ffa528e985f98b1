package org.houqin.chaos.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Small disks in memory under PostgreSQL and Kafka, so that they can be filled up; where only root may, and does. */
public final class SmallDisks {
    private record Disk(String part, String folder, String size) {
        Path in(Path data) {
            return data.resolve(folder);
        }
    }

    /** PostgreSQL's holds the whole data folder, Kafka's lies on top of it. */
    private static final List<Disk> DISKS =
            List.of(new Disk("postgres", "", "1500m"), new Disk("kafka", "kafka", "1200m"));

    private static final int BLOCK = 1024 * 1024;
    private static final String BALLAST = "ballast";

    private boolean mounted;

    /** Whether disks can be filled. */
    public boolean available() {
        return mounted;
    }

    /** Puts them under the data folder; without the right to, everything stays on the ordinary disk. */
    void mount(Path data) throws IOException, InterruptedException {
        mounted = "root".equals(System.getProperty("user.name"));
        for (Disk disk : DISKS) {
            Path folder = disk.in(data);
            Files.createDirectories(folder);
            mounted &= run(
                    "mount", "-t", "tmpfs", "-o", "mode=0700,size=" + disk.size(), "houqin-chaos", folder.toString());
        }
        if (!mounted) {
            unmount(data);
        }
    }

    void unmount(Path data) throws IOException, InterruptedException {
        for (int i = DISKS.size() - 1; i >= 0; i--) {
            Path folder = DISKS.get(i).in(data);
            while (isMounted(folder)) {
                if (!run("umount", folder.toString())) {
                    run("umount", "-l", folder.toString());
                }
            }
        }
        mounted = false;
    }

    private static boolean isMounted(Path folder) throws IOException {
        return Files.readString(Path.of("/proc/mounts")).contains(" " + folder + " ");
    }

    /** Fills the disk to the last byte; answers how many megabytes that took. */
    public long fill(Path data, String part) throws IOException {
        Path ballast = ballast(data, part);
        byte[] block = new byte[BLOCK];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE)) {
            for (int size = BLOCK; size >= 1; size /= 16) {
                written += fill(out, block, size);
            }
        }
        return written / BLOCK;
    }

    private static long fill(OutputStream out, byte[] block, int size) {
        long written = 0;
        try {
            while (true) {
                out.write(block, 0, size);
                written += size;
            }
        } catch (IOException full) {
            return written;
        }
    }

    public void empty(Path data, String part) throws IOException {
        Files.deleteIfExists(ballast(data, part));
    }

    private static Path ballast(Path data, String part) {
        return DISKS.stream()
                .filter(disk -> disk.part().equals(part))
                .findFirst()
                .orElseThrow()
                .in(data)
                .resolve(BALLAST);
    }

    private static boolean run(String... line) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(line))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
