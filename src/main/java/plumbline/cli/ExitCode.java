package plumbline.cli;

/// What the exit code of every command means; the numbers are a contract with pipelines.
public enum ExitCode {
    CLEAN(0, "cli.exit.clean"),
    FINDINGS(1, "cli.exit.findings"),
    WRONG_USE(2, "cli.exit.wrong-use"),
    NOT_READ(3, "cli.exit.not-read");

    private final int number;
    private final String key;

    ExitCode(int number, String key) {
        this.number = number;
        this.key = key;
    }

    public int number() {
        return number;
    }

    /// Says in words what the number means.
    public String key() {
        return key;
    }
}
