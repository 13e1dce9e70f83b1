package plumbline.analysis.profile;

/// What a profile says of paths or of a file, as a line of it: what stands before the `=`, and what
/// behind it with who chose that, where and why.
public record ProfileLine(String key, Choice choice) {

    static ProfileLine of(CheckRule rule) {
        return new ProfileLine(
                rule.isEverywhere() ? "check " + rule.check() : rule.key(),
                choice(rule.effect(), rule.origin(), rule.place(), rule.reason()));
    }

    static ProfileLine of(ForcedFile file) {
        return new ProfileLine(
                file.key(), choice(ForcedFile.YES, file.origin(), file.place(), file.reason()));
    }

    /// Where an auditor said it, the place tells why.
    private static Choice choice(String value, Choice.Origin origin, String place, String reason) {
        boolean told = origin == Choice.Origin.AUDITOR || reason.isEmpty();
        return new Choice(value, origin, told ? place : place + ": " + reason);
    }
}
