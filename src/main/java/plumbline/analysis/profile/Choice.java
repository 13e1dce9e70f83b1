package plumbline.analysis.profile;

/// The value of a switch, and who chose it.
public record Choice(String value, Origin origin, String place) {

    /// Who chose a value.
    public enum Origin {
        DEFAULT,
        FILE,
        AUDITOR,
        COMMAND_LINE
    }

    /// What holds where nobody chose.
    static Choice usual(Switch key) {
        return new Choice(key.usual(), Origin.DEFAULT, "");
    }
}
