package plumbline.framework.sql;

import plumbline.framework.Configured;
import plumbline.operation.Dialect;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The commands and settings around a folder of migrations: make files, scripts, containers, CI,
/// examples of environments and, nearest first, Go code.
public final class Surroundings {

    private static final int LARGEST = 256 * 1024;
    private static final int LARGEST_CODE = 64 * 1024;
    private static final int MOST_CODE = 120;

    private static final Pattern COMMANDS =
            Pattern.compile(
                    "(GNU)?[Mm]akefile|.*\\.mk|[Jj]ustfile|Taskfile\\.ya?ml|package\\.json"
                            + "|.*[Dd]ockerfile.*|(docker-)?compose.*\\.ya?ml|.*\\.(sh|ps1)"
                            + "|\\.env\\.(example|sample|template|dist)|env\\.example"
                            + "|\\.gitlab-ci\\.yml|Jenkinsfile|Procfile|dbconfig\\.ya?ml|go\\.mod");

    private static final Pattern POSTGRES =
            Pattern.compile(
                    "\\b(postgres(?:ql)?)(?=://|:\\d|:latest|\\s*$)"
                            + "|(pgx)/v\\d|lib/(pq)\\b|\"(pg)\"\\s*:",
                    Pattern.MULTILINE);

    private static final Pattern DATABASE =
            Pattern.compile(
                    "\\b(postgres(?:ql)?|mysql|mariadb|sqlite3?)(?=://|:\\d|:latest|\\s*$)",
                    Pattern.MULTILINE);

    private final SourceTree tree;
    private final List<String> files;
    private final String folder;

    private Surroundings(SourceTree tree, List<String> files, String folder) {
        this.tree = tree;
        this.files = files;
        this.folder = folder;
    }

    public static Surroundings of(SourceTree tree, String home, String folder) {
        Set<String> commands = new LinkedHashSet<>();
        List<String> code = new ArrayList<>();
        for (SourceFile file : tree.below(home)) {
            take(file, commands, code);
        }
        for (String at = home; !at.isEmpty(); ) {
            at = TreePath.parent(at);
            tree.in(at).forEach(file -> take(file, commands, new ArrayList<>()));
        }
        tree.below(".github/workflows").forEach(file -> commands.add(file.relativePath()));
        code.sort(Comparator.comparingInt(path -> -shared(path, folder)));
        List<String> files = new ArrayList<>(commands);
        files.addAll(code.subList(0, Math.min(MOST_CODE, code.size())));
        return new Surroundings(tree, files, folder);
    }

    private static void take(SourceFile file, Set<String> commands, List<String> code) {
        String path = file.relativePath();
        if (file.bytes() > LARGEST || FolderNames.isTest(TreePath.parent(path))) {
            return;
        }
        if (COMMANDS.matcher(TreePath.name(path)).matches()) {
            commands.add(path);
        } else if (path.endsWith(".go")
                && !path.endsWith("_test.go")
                && file.bytes() <= LARGEST_CODE) {
            code.add(path);
        }
    }

    private static int shared(String left, String right) {
        int at = 0;
        while (at < Math.min(left.length(), right.length())
                && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at;
    }

    /// What the first group that matched holds, where it stands first; a line that names the folder
    /// goes before all others, and where several sets share a home no other line counts.
    public Optional<Configured<String>> findValue(Pattern pattern, boolean alone) {
        Configured<String> other = null;
        for (String file : files) {
            SourceDocument document = tree.findDocument(file).orElse(null);
            if (document == null) {
                continue;
            }
            Matcher matcher = pattern.matcher(document.text());
            while (matcher.find()) {
                Configured<String> found = value(document, matcher);
                if (namesFolder(document.text(), matcher.start())) {
                    return Optional.of(found);
                }
                other = other == null ? found : other;
            }
        }
        return alone ? Optional.ofNullable(other) : Optional.empty();
    }

    /// Whether a pattern stands anywhere around.
    public boolean mentions(Pattern pattern) {
        return files.stream()
                .flatMap(file -> tree.findDocument(file).stream())
                .anyMatch(document -> pattern.matcher(document.text()).find());
    }

    /// The database of the folder: by its own name, else by what its scripts say that PostgreSQL
    /// would refuse, else by what is run around it, PostgreSQL before all others.
    public Dialect dialect() {
        Optional<Dialect> named = Dialects.findInPath(folder).or(this::findForeign);
        if (named.isPresent() || mentions(POSTGRES)) {
            return named.orElse(Dialect.POSTGRESQL);
        }
        return findValue(DATABASE, true)
                .flatMap(found -> Dialects.findByName(found.value()))
                .orElse(Dialect.POSTGRESQL);
    }

    private Optional<Dialect> findForeign() {
        List<String> scripts =
                tree.below(folder).stream()
                        .map(SourceFile::relativePath)
                        .filter(path -> path.endsWith(".sql"))
                        .filter(path -> Dialects.findInPath(TreePath.name(path)).isEmpty())
                        .toList();
        return SqlLook.find(scripts, tree).filter(spoken -> spoken != Dialect.POSTGRESQL);
    }

    private static Configured<String> value(SourceDocument document, Matcher matcher) {
        int group = 1;
        while (group < matcher.groupCount() && matcher.group(group) == null) {
            group++;
        }
        return Configured.inFile(
                matcher.group(group), document.span(matcher.start(group), matcher.end(group)));
    }

    private boolean namesFolder(String text, int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int to = text.indexOf('\n', at);
        String line = text.substring(from, to < 0 ? text.length() : to);
        return line.contains("/" + TreePath.name(folder)) || line.contains(folder);
    }
}
