package org.houqin.platform.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.houqin.platform.problem.RuleViolation;

/** The name of a time zone as people send it in the field {@code zone}. */
public final class ZoneName {
    private ZoneName() {}

    /**
     * The zone of this name, or the other one when none is given.
     *
     * @throws RuleViolation INVALID_INPUT on {@code zone} when there is no zone of this name
     */
    public static ZoneId read(String name, ZoneId otherwise) {
        try {
            return name == null || name.isBlank() ? otherwise : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw RuleViolation.invalid("zone", "is not the name of a time zone such as Asia/Shanghai");
        }
    }
}
