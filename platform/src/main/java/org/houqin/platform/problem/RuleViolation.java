package org.houqin.platform.problem;

import java.util.List;

/** A command or request was refused; rendered as problem details by {@link ProblemMappers}. */
public class RuleViolation extends RuntimeException {
    private final transient ErrorCode code;
    private final transient List<FieldProblem> errors;

    public RuleViolation(ErrorCode code, String detail) {
        this(code, detail, List.of());
    }

    public RuleViolation(ErrorCode code, String detail, List<FieldProblem> errors) {
        super(detail, null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** The thing is absent, or the caller may not know that it exists: both look the same. */
    public static RuleViolation notFound() {
        return new RuleViolation(CommonError.NOT_FOUND, "There is no such thing, or you may not see it.");
    }

    /** The caller may see the thing but not do this to it. */
    public static RuleViolation forbidden(String detail) {
        return new RuleViolation(CommonError.FORBIDDEN, detail);
    }

    /** One field of the request is not valid. */
    public static RuleViolation invalid(String field, String message) {
        return new RuleViolation(
                CommonError.INVALID_INPUT, field + ": " + message, List.of(new FieldProblem(field, message)));
    }

    /** Why it was refused. */
    public ErrorCode code() {
        return code;
    }

    /** The fields at fault, possibly none. */
    public List<FieldProblem> errors() {
        return errors;
    }
}
