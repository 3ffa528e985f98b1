package org.houqin.chaos.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Which planted bugs were caught, and by what. */
public record ProofReport(long seed, List<Caught> bugs) {
    /**
     * What became of one bug.
     *
     * @param invariant what should find it
     * @param found the invariants that found something new
     */
    public record Caught(String bug, String what, String invariant, boolean good, List<String> found) {
        public String line() {
            return "%-6s %-28s found by %s"
                    .formatted(good ? "caught" : "MISSED", bug, found.isEmpty() ? "nobody" : found);
        }
    }

    public boolean allGood() {
        return bugs.stream().allMatch(Caught::good);
    }

    public String lastLine() {
        long passed = bugs.stream().filter(Caught::good).count();
        return passed + " passed, " + (bugs.size() - passed) + " failed";
    }

    /** @return the file for people */
    public Path write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("proof.json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this));
        String rows = bugs.stream()
                .map(one -> "| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                one.bug(),
                                one.what(),
                                one.invariant(),
                                one.good() ? "yes" : "**no**",
                                String.join(", ", one.found())))
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("proof.md"),
                "# Planted bugs, seed " + seed + "\n| bug | what it does | should be found by | was it | found by |\n"
                        + "| --- | --- | --- | --- | --- |\n" + rows + "\n**" + lastLine() + "**\n");
    }
}
