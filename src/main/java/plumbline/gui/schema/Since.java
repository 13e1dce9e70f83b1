package plumbline.gui.schema;

/// What the schema is compared with: always the step before, or one moment; 0 is the empty
/// database.
public record Since(boolean stepBefore, int count) {

    static final Since STEP_BEFORE = new Since(true, 0);

    static Since after(int count) {
        return new Since(false, count);
    }

    /// How many migrations have run at the moment that `at` is compared with.
    int of(int at) {
        return stepBefore ? Math.max(0, at - 1) : count;
    }
}
