package plumbline.preferences;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/// What of a folder is read: folders in it that are left out, counted from there with `/`; `asked`
/// says that somebody chose what is left out, even if that is nothing.
public record ReadingChoice(Path folder, Set<String> leftOut, boolean asked) {

    public ReadingChoice {
        leftOut = Set.copyOf(leftOut);
    }

    /// As long as nobody chose anything.
    public static ReadingChoice usual(Path folder) {
        return new ReadingChoice(folder, Set.of(), false);
    }

    public ReadingChoice leavingOut(Set<String> folders) {
        return new ReadingChoice(folder, folders, true);
    }

    /// Reads a folder that was left out.
    public ReadingChoice takingIn(String wanted) {
        return leavingOut(
                leftOut.stream()
                        .filter(each -> !each.equals(wanted))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isUsual() {
        return !asked;
    }
}
