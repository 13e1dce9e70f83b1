package plumbline.framework.flyway.place;

import plumbline.source.TreePath;

import java.util.Set;
import java.util.TreeSet;

/// Compares folders with each other.
public final class Folders {

    private Folders() {}

    /// The folders above these that lie in none of the others.
    public static Set<String> topmost(Set<String> folders) {
        Set<String> top = new TreeSet<>();
        for (String folder : folders) {
            boolean inOther =
                    folders.stream()
                            .anyMatch(
                                    each ->
                                            !each.equals(folder)
                                                    && TreePath.isWithin(/* path= */ folder, each));
            if (!inOther) {
                top.add(folder);
            }
        }
        return top;
    }
}
