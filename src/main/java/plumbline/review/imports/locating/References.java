package plumbline.review.imports.locating;

import plumbline.review.anchor.Anchor;

import java.util.List;
import java.util.stream.Stream;

/// All places in files that an old audit speaks of; `unknown` are services that no folder, or more
/// than one, is known for, and `folders` are those that were looked through.
public record References(List<Located> all, List<String> folders, List<Unknown> unknown) {

    /// Nobody looked.
    public static final References NONE = new References(List.of(), List.of(), List.of());

    public References {
        all = List.copyOf(all);
        folders = List.copyOf(folders);
        unknown = List.copyOf(unknown);
    }

    /// A service without a folder, or with the folders that it may be.
    public record Unknown(String service, List<String> folders) {

        public Unknown {
            folders = List.copyOf(folders);
        }
    }

    References with(Located located, Whereabouts whereabouts) {
        List<Located> others =
                all.stream()
                        .map(each -> each.equals(located) ? each.at(whereabouts) : each)
                        .toList();
        return new References(others, folders, unknown);
    }

    /// Whether somebody looked.
    public boolean wereSought() {
        return !folders.isEmpty() || !unknown.isEmpty();
    }

    /// Those whose place has that kind.
    public <T extends Whereabouts> List<Located> of(Class<T> kind) {
        return all.stream().filter(each -> kind.isInstance(each.whereabouts())).toList();
    }

    /// How many were found by that.
    public long foundBy(Whereabouts.Ground ground) {
        return all.stream()
                .filter(
                        each ->
                                each.whereabouts() instanceof Whereabouts.Found found
                                        && found.ground() == ground)
                .count();
    }

    /// Where the evidence of a line was found.
    public List<Anchor> anchors(int line) {
        return all.stream()
                .filter(each -> each.line() == line)
                .flatMap(References::anchors)
                .distinct()
                .toList();
    }

    private static Stream<Anchor> anchors(Located located) {
        return located.whereabouts() instanceof Whereabouts.Found(_, List<Anchor> anchors)
                ? anchors.stream()
                : Stream.empty();
    }
}
