package plumbline.analysis.profile;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// How a profile changes checks: `check` and `paths` say which and where (`*` and `**` for all),
/// `effect` is `off` or a severity in small letters, and `reason` why; `origin` and `place` tell
/// who says so.
public record CheckRule(
        String check,
        String paths,
        String effect,
        String reason,
        Choice.Origin origin,
        String place) {

    /// The effect that leaves the findings of a check out.
    public static final String OFF = "off";

    /// What a key of a rule about paths begins with.
    private static final String PATH = "path ";

    /// One of a profile file.
    public CheckRule(String check, String paths, String effect, String reason, String place) {
        this(check, paths, effect, reason, Choice.Origin.FILE, place);
    }

    /// One that an auditor said about paths, by its key and value as a profile file has them; empty
    /// where they are none, or can fit no file.
    public static Optional<CheckRule> findSaid(
            String key, String value, String reason, String place) {
        return key.startsWith(PATH)
                ? ProfileFile.read("", key + " = " + value).profile().rules().stream()
                        .findFirst()
                        .map(
                                each ->
                                        new CheckRule(
                                                each.check,
                                                each.paths,
                                                each.effect,
                                                reason,
                                                Choice.Origin.AUDITOR,
                                                place))
                : Optional.empty();
    }

    /// What says of which files and which check it is, as a line of a profile begins.
    public String key() {
        return PATH + paths + (check.equals("*") ? "" : " " + check);
    }

    /// Whether it is about all files.
    public boolean isEverywhere() {
        return paths.equals("**");
    }

    /// Whether it is about a check.
    public boolean isAbout(String id) {
        return check.equals("*") || check.equals(id);
    }

    /// Whether it is about a file, counted from the opened folder: one that fits the pattern, or
    /// lies below a folder that does.
    public boolean covers(String file) {
        return Stream.of(paths, paths.replaceFirst("/+$", "") + "/**")
                .flatMap(each -> Stream.of(each, each.replaceFirst("^(\\*\\*/)+", "")))
                .anyMatch(each -> matches(each, file));
    }

    private static boolean matches(String glob, String file) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
        } catch (InvalidPathException | PatternSyntaxException _) {
            return false;
        }
    }

    /// Why a pattern can fit no file.
    static Optional<String> findFault(String glob) {
        Optional<String> fault = findFaultOfPath(glob);
        if (fault.isPresent()) {
            return fault;
        }
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob);
            return Optional.empty();
        } catch (PatternSyntaxException wrong) {
            return Optional.of(glob + " is no pattern of paths: " + wrong.getDescription());
        }
    }

    /// Why a path, or a pattern of paths, leads to nothing in an opened folder.
    static Optional<String> findFaultOfPath(String glob) {
        if (glob.startsWith("/") || glob.matches("[A-Za-z]:.*")) {
            return Optional.of(glob + " fits no file: paths count from the opened folder");
        }
        if (Arrays.asList(glob.split("/", -1)).contains("..")) {
            return Optional.of(glob + " fits no file: it leads out of the opened folder");
        }
        if (glob.contains("\\")) {
            return Optional.of(glob + " fits no file: paths are written with /");
        }
        return Optional.empty();
    }
}
