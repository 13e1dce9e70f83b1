package plumbline.setting.reading;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The targets of a Makefile and the recipes of a justfile, with the commands below each.
final class Targets {

    private static final List<String> NAMES =
            List.of("Makefile", "makefile", "GNUmakefile", "justfile", "Justfile");
    private static final Pattern HEAD =
            Pattern.compile("@?([A-Za-z0-9][\\w./:-]{0,100}?)(?: [^:=]{0,200})?:(?![=:])[^\\n]*");
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");

    /// A target: its name, where that stands, and its commands.
    record Target(String name, int start, EmbeddedText recipe) {}

    private Targets() {}

    static List<SourceDocument> files(SourceTree tree, String folder) {
        return NAMES.stream()
                .map(name -> tree.findDocument(TreePath.child(folder, name)))
                .flatMap(Optional::stream)
                .toList();
    }

    static boolean isOne(String path) {
        return NAMES.contains(TreePath.name(path));
    }

    static List<Target> of(SourceDocument document) {
        List<Target> targets = new ArrayList<>();
        Matcher lines = LINE.matcher(document.text());
        String name = "";
        int start = 0;
        List<EmbeddedText> recipe = new ArrayList<>();
        while (lines.find() && lines.start() < document.text().length()) {
            String line = lines.group();
            Matcher head = HEAD.matcher(line.stripTrailing());
            if (!line.isBlank() && Character.isWhitespace(line.charAt(0))) {
                recipe.addAll(command(document, lines.start(), line));
            } else if (head.matches()) {
                finish(targets, name, start, recipe);
                name = head.group(1);
                start = lines.start();
            }
        }
        finish(targets, name, start, recipe);
        return targets;
    }

    private static void finish(
            List<Target> targets, String name, int start, List<EmbeddedText> recipe) {
        if (!name.isEmpty()) {
            targets.add(new Target(name, start, EmbeddedText.join(recipe)));
        }
        recipe.clear();
    }

    /// `@` only keeps a line from being shown; with `-` its failure does not count.
    private static List<EmbeddedText> command(SourceDocument document, int start, String line) {
        int at = 0;
        boolean tolerated = false;
        while (at < line.length() && " \t@-".indexOf(line.charAt(at)) >= 0) {
            tolerated |= line.charAt(at) == '-';
            at++;
        }
        int end = line.stripTrailing().length();
        EmbeddedText text = EmbeddedText.of(document, start + Math.min(at, end), start + end);
        String rest = tolerated ? " || true\n" : "\n";
        return List.of(text, EmbeddedText.standingFor(rest, document, start + end, start + end));
    }
}
