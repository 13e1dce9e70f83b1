package plumbline.framework.diesel;

import plumbline.framework.Configured;
import plumbline.framework.sql.Dialects;
import plumbline.operation.Dialect;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether Diesel runs a folder of migrations, by `diesel.toml` and `Cargo.toml` above it.
final class DieselConfig {

    private static final Pattern DEPENDENCY =
            Pattern.compile("(?m)^\\s*(diesel(?:[-_]migrations|[-_]async)?)\\s*=|^\\[.*\\.diesel]");

    private static final Pattern DIRECTORY =
            Pattern.compile("\\[migrations_directory][^\\[]*?\\bdir\\s*=\\s*\"([^\"\\n]+)\"");

    private static final Pattern BACKEND =
            Pattern.compile("\\bdiesel\\b[^\\[]*\\[[^\\]]*\"(postgres|mysql|sqlite)[\\w-]*\"");

    private DieselConfig() {}

    static boolean runs(SourceTree tree, String folder) {
        for (String at = TreePath.parent(folder); ; at = TreePath.parent(at)) {
            boolean uses =
                    tree.findDocument(TreePath.child(at, "Cargo.toml"))
                            .filter(cargo -> DEPENDENCY.matcher(cargo.text()).find())
                            .isPresent();
            if (uses || tree.has(TreePath.child(at, "diesel.toml"))) {
                return true;
            }
            if (at.isEmpty()) {
                return false;
            }
        }
    }

    /// The folder as `diesel.toml` names it.
    static Configured<String> directory(SourceTree tree, String folder) {
        for (String at = TreePath.parent(folder); ; at = TreePath.parent(at)) {
            Optional<SourceDocument> document =
                    tree.findDocument(TreePath.child(at, "diesel.toml"));
            if (document.isPresent()) {
                Matcher matcher = DIRECTORY.matcher(document.get().text());
                boolean same =
                        matcher.find()
                                && TreePath.resolve(at, matcher.group(1))
                                        .filter(folder::equals)
                                        .isPresent();
                return same
                        ? Configured.inFile(
                                folder, document.get().span(matcher.start(1), matcher.end(1)))
                        : Configured.byDefault(folder);
            }
            if (at.isEmpty()) {
                return Configured.byDefault(folder);
            }
        }
    }

    /// The database whose feature of Diesel is switched on.
    static Optional<Dialect> findDialect(SourceTree tree, String folder) {
        for (String at = TreePath.parent(folder); ; at = TreePath.parent(at)) {
            Optional<Dialect> found =
                    tree.findDocument(TreePath.child(at, "Cargo.toml"))
                            .map(cargo -> BACKEND.matcher(cargo.text()))
                            .filter(Matcher::find)
                            .flatMap(matcher -> Dialects.findByName(matcher.group(1)));
            if (found.isPresent() || at.isEmpty()) {
                return found;
            }
        }
    }
}
