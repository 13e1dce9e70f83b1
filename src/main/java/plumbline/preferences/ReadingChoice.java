package plumbline.preferences;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a folder is read: folders in it that are left out, and files that are read although
/// something speaks against it, both counted from there with `/`; `asked` says that somebody chose
/// what is left out, even if that is nothing.
public record ReadingChoice(Path folder, Set<String> leftOut, Set<String> forced, boolean asked) {

    public ReadingChoice {
        leftOut = Set.copyOf(leftOut);
        forced = Set.copyOf(forced);
    }

    /// As long as nobody chose anything.
    public static ReadingChoice usual(Path folder) {
        return new ReadingChoice(folder, Set.of(), Set.of(), false);
    }

    public ReadingChoice leavingOut(Set<String> folders) {
        return new ReadingChoice(folder, folders, forced, true);
    }

    /// Reads a folder that was left out.
    public ReadingChoice takingIn(String wanted) {
        return leavingOut(
                leftOut.stream()
                        .filter(each -> !each.equals(wanted))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Reads a file all the same, or no longer.
    public ReadingChoice forcing(String file, boolean wanted) {
        Set<String> now =
                Stream.concat(
                                forced.stream().filter(each -> !each.equals(file)),
                                wanted ? Stream.of(file) : Stream.empty())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new ReadingChoice(folder, leftOut, now, asked);
    }

    boolean isUsual() {
        return !asked && forced.isEmpty();
    }
}
