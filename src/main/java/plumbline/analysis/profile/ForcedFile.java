package plumbline.analysis.profile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A file that is read although it is large or looks like no text: its path with `/`, counted from
/// the folder around the one that is opened, so that it begins with the name of that; `reason` may
/// be empty, `origin` and `place` tell who says so.
public record ForcedFile(String file, String reason, Choice.Origin origin, String place) {

    /// What stands behind the key in a profile.
    public static final String YES = "yes";

    /// What its key begins with.
    private static final String READ = "read ";

    /// The key of a file, as a line of a profile begins.
    public static String key(String file) {
        return READ + file;
    }

    /// One that an auditor said, by its key and value as a profile file has them; empty where they
    /// are none.
    public static Optional<ForcedFile> findSaid(
            String key, String value, String reason, String place) {
        return key.startsWith(READ)
                        && value.equals(YES)
                        && findFault(key.substring(READ.length())).isEmpty()
                ? Optional.of(
                        new ForcedFile(
                                key.substring(READ.length()), reason, Choice.Origin.AUDITOR, place))
                : Optional.empty();
    }

    public String key() {
        return key(file);
    }

    /// Whether that is the one, by its whole path.
    public boolean isAt(Path whole) {
        return whole.endsWith(Path.of(file));
    }

    /// Why it can be no file.
    static Optional<String> findFault(String file) {
        return CheckRule.findFaultOfPath(file).or(() -> findFaultOfName(file));
    }

    private static Optional<String> findFaultOfName(String file) {
        try {
            return file.isBlank() || Path.of(file).getNameCount() < 2
                    ? Optional.of(file + " is no file: it begins with the name of the folder")
                    : Optional.empty();
        } catch (InvalidPathException fault) {
            return Optional.of(file + " is no file: " + fault.getReason());
        }
    }
}
