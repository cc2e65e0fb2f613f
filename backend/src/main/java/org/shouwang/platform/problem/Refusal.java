package org.shouwang.platform.problem;

import java.util.List;
import java.util.Map;

/** A rule, a right or a limit says no. Carries the facts that the answer tells. */
public final class Refusal extends RuntimeException {

    private final ProblemType type;
    private final transient Map<String, Object> facts;
    private final transient List<FieldFault> errors;

    public Refusal(ProblemType type) {
        this(type, Map.of(), List.of());
    }

    /** @param facts values that the texts of the type name, such as {@code daysLeft}; never personal data */
    public Refusal(ProblemType type, Map<String, Object> facts) {
        this(type, facts, List.of());
    }

    public Refusal(ProblemType type, Map<String, Object> facts, List<FieldFault> errors) {
        super(type.slug(), null, false, false); // an answer, not a fault: no stack trace
        this.type = type;
        this.facts = Map.copyOf(facts);
        this.errors = List.copyOf(errors);
    }

    /** All faults of an input at once. */
    public static Refusal invalid(List<FieldFault> errors) {
        return new Refusal(CommonProblem.INVALID_INPUT, Map.of(), errors);
    }

    /** Unknown or outside the jurisdiction: the two must look the same. */
    public static Refusal notFound() {
        return new Refusal(CommonProblem.NOT_FOUND);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<FieldFault> errors() {
        return errors;
    }
}
