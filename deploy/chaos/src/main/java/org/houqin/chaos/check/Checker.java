package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts the invariants to the evidence. */
public final class Checker {
    private final List<Invariant> invariants;

    public Checker(List<Invariant> invariants) {
        this.invariants = invariants;
    }

    /** All of them; everything should be at rest. */
    public List<Verdict> all(Evidence evidence) throws InterruptedException {
        return judge(invariants, evidence);
    }

    /** Those that hold at every moment. */
    public List<Verdict> underLoad(Evidence evidence) throws InterruptedException {
        return judge(invariants.stream().filter(Invariant::holdsUnderLoad).toList(), evidence);
    }

    private static List<Verdict> judge(List<Invariant> invariants, Evidence evidence) throws InterruptedException {
        List<Verdict> verdicts = new ArrayList<>();
        for (Invariant invariant : invariants) {
            verdicts.add(new Verdict(invariant.name(), invariant.promise(), violations(invariant, evidence)));
        }
        return verdicts;
    }

    private static List<String> violations(Invariant invariant, Evidence evidence) throws InterruptedException {
        try {
            return invariant.violations(evidence);
        } catch (SQLException e) {
            return List.of("could not be checked: " + e.getMessage());
        }
    }
}
