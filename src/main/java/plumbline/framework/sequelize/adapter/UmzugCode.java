package plumbline.framework.sequelize.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.TransactionRule;
import plumbline.framework.script.PackageFile;
import plumbline.framework.script.WrittenValue;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a program has Umzug look for migrations, and where it keeps their history.
final class UmzugCode {

    private static final int LONGEST = 400_000;
    private static final int REACH = 6_000;
    private static final Pattern START = Pattern.compile("\\bnew\\s+Umzug\\s*(?:<[^>]*>)?\\s*\\(");
    private static final Pattern FOLDER =
            Pattern.compile(
                    "\\b(?:glob|path)\\s*(?:(?=[,}])|:\\s*((?:[^,}\\n"
                            + "(\\[]|\\([^)]*\\)|\\[[^]]*])+))");
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:tableName|modelName)\\s*:\\s*['\"`]([^'\"`$]+)['\"`]");
    private static final Pattern SCHEMA =
            Pattern.compile("\\bschema\\s*:\\s*['\"`]([^'\"`$]+)['\"`]");
    private static final Pattern WRAPPED =
            Pattern.compile("\\b(?:wrap|resolve|customResolver)\\b(?s:.*?)(\\.transaction\\s*\\()");
    private static final Pattern TEXT = Pattern.compile("['\"`]([^'\"`$]+)['\"`]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$.]*");

    private final SourceTree tree;

    UmzugCode(SourceTree tree) {
        this.tree = tree;
    }

    /// What one piece of code says; `folder` is where its migrations lie.
    record Run(
            String file,
            String home,
            Configured<String> folder,
            Configured<String> table,
            @Nullable Configured<String> schema,
            Configured<TransactionRule> transactions) {}

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            if (Candidates.isScript(path) && !path.matches("(?i).*(?:test|spec).*")) {
                tree.findDocument(path).ifPresent(document -> look(document, runs));
            }
        }
        return runs;
    }

    private void look(SourceDocument document, List<Run> runs) {
        String text = document.text();
        if (text.length() > LONGEST || !text.contains("Umzug")) {
            return;
        }
        Matcher start = START.matcher(text);
        while (start.find()) {
            int end = end(text, start.end() - 1);
            Matcher folder = FOLDER.matcher(text).region(start.end(), end);
            while (folder.find()) {
                findFolder(document, folder)
                        .map(found -> run(document, found, start.end(), end))
                        .ifPresent(runs::add);
            }
        }
    }

    /// Where the bracket that opens there closes, strings and comments taken as they come.
    private static int end(String text, int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + REACH);
        for (int i = open; i < limit; i++) {
            switch (text.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return i;
            }
        }
        return limit;
    }

    private Run run(SourceDocument document, Configured<String> folder, int start, int end) {
        Matcher wrapped = WRAPPED.matcher(document.text()).region(start, end);
        return new Run(
                document.file(),
                PackageFile.home(tree, document.file(), TreePath.parent(document.file())),
                folder,
                WrittenValue.find(TABLE, document, start, end)
                        .orElseGet(() -> Configured.byDefault(SequelizeConfig.HISTORY_TABLE)),
                WrittenValue.find(SCHEMA, document, start, end).orElse(null),
                wrapped.find()
                        ? Configured.inFile(
                                TransactionRule.EACH_MIGRATION,
                                document.span(wrapped.start(1), wrapped.end(1)))
                        : Configured.byDefault(TransactionRule.NONE));
    }

    private Optional<Configured<String>> findFolder(SourceDocument document, Matcher written) {
        String value =
                written.group(1) == null ? written.group().strip() : written.group(1).strip();
        int start = written.group(1) == null ? written.start() : written.start(1);
        return findExpression(document, value, 0)
                .map(folder -> Configured.inFile(folder, document.span(start, written.end())));
    }

    /// A path that is written out, or a name that is given one in the same file.
    private Optional<String> findExpression(SourceDocument document, String value, int depth) {
        List<String> texts = new ArrayList<>();
        Matcher text = TEXT.matcher(value);
        while (text.find()) {
            texts.add(text.group(1));
        }
        if (!texts.isEmpty()) {
            return findIn(document, value, texts);
        }
        Matcher name = NAME.matcher(value);
        return depth < 3 && name.matches() ? findNamed(document, value, depth) : Optional.empty();
    }

    private Optional<String> findNamed(SourceDocument document, String name, int depth) {
        Pattern given =
                Pattern.compile(
                        "(?:^|[\\s.])"
                                + Pattern.quote(name.substring(name.lastIndexOf('.') + 1))
                                + "\\s*(?::\\s*\\w+\\s*)?=(?!=)\\s*([^;]{1,300})");
        Matcher matcher = given.matcher(document.text());
        while (matcher.find()) {
            Optional<String> found = findExpression(document, matcher.group(1).strip(), depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The parts of `path.join(…)` one after the other; the ways of a choice one by one.
    private Optional<String> findIn(SourceDocument document, String value, List<String> texts) {
        String folder = TreePath.parent(document.file());
        String home = PackageFile.home(tree, document.file(), folder);
        List<String> tried = value.contains("?") ? texts : List.of(String.join("/", texts));
        for (String each : tried) {
            String path = each.replaceFirst("(?:^|/)[^/]*[*{(\\[].*$", "");
            for (String from : List.of(folder, home, "")) {
                Optional<String> found =
                        TreePath.resolve(from, path.replaceFirst("^/+", ""))
                                .filter(this::hasScripts);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasScripts(String folder) {
        return !folder.isEmpty()
                && tree.in(folder).stream()
                        .anyMatch(file -> Candidates.isScript(file.relativePath()));
    }
}
