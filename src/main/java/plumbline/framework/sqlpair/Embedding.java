package plumbline.framework.sqlpair;

import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which folders the code of a Go program takes into itself: where it takes in one, its others are
/// kept for other ends.
final class Embedding {

    private static final Pattern DIRECTIVE =
            Pattern.compile("^//go:embed\\h+(.+)$", Pattern.MULTILINE);

    private Embedding() {}

    /// Whether the folder is taken in, or none of these is.
    static boolean isUsed(SourceTree tree, String folder, List<PairFolder> folders) {
        List<String> taken = taken(tree, folder);
        return taken.stream().anyMatch(each -> covers(each, folder))
                || folders.stream()
                        .noneMatch(other -> taken.stream().anyMatch(e -> covers(e, other.path())));
    }

    /// What Go files in the folder and above it take in.
    private static List<String> taken(SourceTree tree, String folder) {
        List<String> taken = new ArrayList<>();
        String at = folder;
        while (true) {
            for (SourceFile file : tree.in(at)) {
                if (file.relativePath().endsWith(".go")
                        && !file.relativePath().endsWith("_test.go")) {
                    add(tree, file, at, taken);
                }
            }
            if (at.isEmpty()) {
                return taken;
            }
            at = TreePath.parent(at);
        }
    }

    private static void add(SourceTree tree, SourceFile file, String at, List<String> taken) {
        tree
                .findDocument(file.relativePath())
                .map(document -> DIRECTIVE.matcher(document.text()))
                .stream()
                .flatMap(Matcher::results)
                .flatMap(found -> Pattern.compile("\\s+").splitAsStream(found.group(1).strip()))
                .map(each -> each.replaceAll("^all:|[\"`]", ""))
                .forEach(each -> taken.add(at.isEmpty() ? each : at + "/" + each));
    }

    /// A pattern for SQL files takes in one folder, any other one all that is below.
    private static boolean covers(String pattern, String folder) {
        boolean files = TreePath.name(pattern).endsWith(".sql");
        boolean all = TreePath.name(pattern).equals("*");
        String top = files || all ? TreePath.parent(pattern) : pattern;
        return matches(top, folder) || (!files && isAbove(top, folder));
    }

    private static boolean isAbove(String top, String folder) {
        int segments = top.isEmpty() ? 0 : top.split("/", -1).length;
        String[] parts = folder.split("/", -1);
        return segments < parts.length
                && matches(top, String.join("/", List.of(parts).subList(0, segments)));
    }

    private static boolean matches(String pattern, String folder) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            regex.append(c == '*' ? "[^/]*" : Pattern.quote(String.valueOf(c)));
        }
        return folder.matches(regex.toString());
    }
}
