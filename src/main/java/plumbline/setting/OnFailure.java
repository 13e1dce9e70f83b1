package plumbline.setting;

/// What becomes of the rest when a command fails.
public enum OnFailure {
    STOPS,
    GOES_ON,
    UNKNOWN
}
