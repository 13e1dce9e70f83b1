package plumbline.gui.imports.flow;

/// What happens one after the other when old audits come in.
public enum Step {
    READ(1),
    MATCH(2),
    RECONCILE(3),
    APPLY(4);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public Step next() {
        return switch (this) {
            case READ -> MATCH;
            case MATCH -> RECONCILE;
            case RECONCILE, APPLY -> APPLY;
        };
    }

    Step before() {
        return switch (this) {
            case READ, MATCH -> READ;
            case RECONCILE -> MATCH;
            case APPLY -> RECONCILE;
        };
    }
}
