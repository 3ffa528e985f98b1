package org.houqin.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** What the commands do with folders and files. */
public final class Folders {
    private static final int TAIL_BYTES = 16 * 1024;

    private Folders() {}

    /** Fills a folder; a failure leaves nothing behind. */
    public interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** Creates the folder if it is not there, completely or not at all, also when two stacks try at the same moment. */
    public static void createOnce(Path folder, Filling filling) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.isDirectory(folder)) {
                Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
                delete(fresh);
                Files.createDirectories(fresh);
                filling.fill(fresh);
                Files.move(fresh, folder);
            }
        }
    }

    /** Deletes the folder and everything in it; a folder that does not exist is fine. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The last lines of a log, for a message; empty when there is no log. */
    public static String lastLines(Path file, int lines) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (var read = new RandomAccessFile(file.toFile(), "r")) {
            read.seek(Math.max(0, read.length() - TAIL_BYTES));
            byte[] tail = new byte[(int) (read.length() - read.getFilePointer())];
            read.readFully(tail);
            List<String> all = new String(tail, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(cannot read " + file + ": " + e.getMessage() + ")";
        }
    }
}
