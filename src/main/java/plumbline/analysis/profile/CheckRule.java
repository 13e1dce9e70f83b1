package plumbline.analysis.profile;

/// How a profile changes checks: `check` and `paths` say which and where (`*` and `**` for all),
/// `effect` is `off` or a severity in small letters, and `reason` why.
public record CheckRule(String check, String paths, String effect, String reason, String place) {

    /// The effect that leaves the findings of a check out.
    public static final String OFF = "off";

    /// Whether it is about all files.
    public boolean isEverywhere() {
        return paths.equals("**");
    }

    /// Whether it is about a check.
    public boolean isAbout(String id) {
        return check.equals("*") || check.equals(id);
    }
}
