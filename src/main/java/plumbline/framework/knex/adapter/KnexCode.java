package plumbline.framework.knex.adapter;

import plumbline.framework.Configured;
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

/// Finds what an application tells Knex about its migrations in its own code: in the settings it
/// opens a handle with, or when it has pending ones run.
final class KnexCode {

    private static final int LONGEST = 400_000;
    private static final Pattern SETTINGS =
            Pattern.compile(
                    "(?:\\bmigrations\\s*:\\s*\\{|\\.migrate\\s*\\.\\s*\\w+\\(\\s*\\{)([^}]{0,800})}");
    private static final Pattern DIRECTORY =
            Pattern.compile("\\bdirectory\\s*:\\s*((?:[^,\\n(\\[]|\\([^)]*\\)|\\[[^]]*])+)");
    private static final Pattern TABLE =
            Pattern.compile("\\btableName\\s*:\\s*['\"`]([^'\"`$]+)['\"`]");
    private static final Pattern SCHEMA =
            Pattern.compile("\\bschemaName\\s*:\\s*['\"`]([^'\"`$]+)['\"`]");
    private static final Pattern OFF = Pattern.compile("\\bdisableTransactions\\s*:\\s*(true)\\b");
    private static final Pattern TEXT = Pattern.compile("['\"`]([^'\"`$]+)['\"`]");

    private final SourceTree tree;
    private final List<PackageFile> packages;
    private final List<KnexPlan> plans;
    private final List<CodeSettings> elsewhere = new ArrayList<>();

    KnexCode(SourceTree tree, List<PackageFile> packages, List<KnexPlan> plans) {
        this.tree = tree;
        this.packages = packages;
        this.plans = plans;
    }

    /// Adds the folders it finds, and gives what is said about folders that cannot be read.
    List<CodeSettings> add() {
        List<String> homes =
                packages.stream()
                        .filter(each -> each.dependsOn("knex"))
                        .map(PackageFile::folder)
                        .toList();
        if (homes.isEmpty()) {
            return elsewhere;
        }
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            if (KnexFolder.isScript(path)
                    && homes.stream().anyMatch(home -> TreePath.isWithin(path, home))
                    && !path.matches("(?i).*(?:test|spec|knexfile).*")) {
                tree.findDocument(path).ifPresent(this::look);
            }
        }
        return elsewhere;
    }

    private void look(SourceDocument document) {
        String text = document.text();
        if (text.length() > LONGEST || !text.contains("igrat") || !text.contains("nex")) {
            return;
        }
        Matcher settings = SETTINGS.matcher(text);
        while (settings.find()) {
            int start = settings.start(1);
            Matcher directory = DIRECTORY.matcher(text).region(start, settings.end(1));
            CodeSettings said = said(document, start, settings.end(1));
            if (directory.find()) {
                settings(document, directory, said);
            } else if (said.table() != null || text.startsWith(".migrate", settings.start())) {
                elsewhere.add(said);
            }
        }
    }

    private CodeSettings said(SourceDocument document, int start, int end) {
        return new CodeSettings(
                PackageFile.home(tree, document.file(), ""),
                document.file(),
                WrittenValue.find(TABLE, document, start, end).orElse(null),
                WrittenValue.find(SCHEMA, document, start, end).orElse(null),
                WrittenValue.find(OFF, document, start, end).orElse(null));
    }

    private void settings(SourceDocument document, Matcher directory, CodeSettings said) {
        Optional<String> folder = findFolder(document, directory.group(1).strip());
        if (folder.isEmpty()) {
            elsewhere.add(said);
            return;
        }
        if (plans.stream().anyMatch(plan -> plan.folders.contains(folder.get()))) {
            return;
        }
        KnexPlan plan = new KnexPlan(said.home());
        plan.folders.add(folder.get());
        plan.directories.add(
                Configured.inFile(
                        folder.get(), document.span(directory.start(1), directory.end(1))));
        plan.dialect = PackageFile.dialect(packages, plan.home);
        said.fill(plan);
        plans.add(plan);
    }

    /// The texts of `path.join(__dirname, 'a', 'b')` and its like, one after the other.
    private Optional<String> findFolder(SourceDocument document, String written) {
        List<String> parts = new ArrayList<>();
        Matcher texts = TEXT.matcher(written);
        while (texts.find()) {
            parts.add(texts.group(1));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String folder = TreePath.parent(document.file());
        String home = PackageFile.home(tree, document.file(), folder);
        boolean here = written.contains("__dirname") || written.contains("import.meta");
        Directories directories = new Directories(tree, here ? folder : home, home);
        return directories.find(String.join("/", parts));
    }
}
