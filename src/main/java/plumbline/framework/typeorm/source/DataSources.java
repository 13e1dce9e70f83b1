package plumbline.framework.typeorm.source;

import plumbline.framework.script.LooseJson;
import plumbline.framework.script.ScriptConfiguration;
import plumbline.framework.script.ScriptTree;
import plumbline.framework.script.Settings;
import plumbline.parse.script.run.LoadedModule;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Every data source of the folder that lists migrations, found by the words of its file and then
/// run on paper.
public final class DataSources {

    private static final Pattern OPENS =
            Pattern.compile(
                    "\\bnew\\s+DataSource\\s*\\(|\\bcreateConnections?\\s*\\(|TypeOrmModule\\s*\\.\\s*forRoot"
                        + "|\\b(?:DataSource|Connection|TypeOrmModule|PostgresConnection|MysqlConnection)Options\\b");
    private static final Pattern LISTS = Pattern.compile("\\bmigrations\\b");
    private static final Pattern DECORATOR = Pattern.compile("@Module\\s*\\(");
    private static final int LONGEST = 200_000;

    private final SourceTree tree;
    private final ScriptParser parser;

    public DataSources(SourceTree tree, ScriptParser parser) {
        this.tree = tree;
        this.parser = parser;
    }

    public List<DataSource> all() {
        List<DataSource> all = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            String name = TreePath.name(path);
            if (name.startsWith("ormconfig.") && !MigrationFiles.isOfTests(path)) {
                tree.findDocument(path).ifPresent(document -> all.addAll(whole(document)));
            } else if (file.bytes() < LONGEST
                    && MigrationFiles.isScript(path)
                    && !MigrationFiles.isOfTests(path)) {
                tree.findDocument(path)
                        .filter(DataSources::isCandidate)
                        .ifPresent(document -> all.addAll(inScript(document)));
            }
        }
        return all.stream().filter(DataSources::listsMigrations).toList();
    }

    private static boolean isCandidate(SourceDocument document) {
        String text = document.text();
        return text.contains("typeorm")
                && LISTS.matcher(text).find()
                && OPENS.matcher(text).find()
                && !text.contains("implements MigrationInterface");
    }

    private static boolean listsMigrations(DataSource source) {
        return !(Settings.member(source.options(), "migrations") instanceof Value.Nothing);
    }

    private List<DataSource> whole(SourceDocument document) {
        String file = document.file();
        if (file.endsWith(".json")) {
            return each(file, LooseJson.read(document));
        }
        if (!MigrationFiles.isScript(file)) {
            return List.of();
        }
        ConfigurationLibrary library = new ConfigurationLibrary();
        List<DataSource> exported =
                each(file, run(library).read(document)).stream()
                        .filter(DataSources::listsMigrations)
                        .toList();
        return exported.isEmpty() ? library.found() : exported;
    }

    private static List<DataSource> each(String file, Value options) {
        List<DataSource> all = new ArrayList<>();
        for (Value option : Settings.options(options)) {
            switch (option) {
                case ListValue list ->
                        list.items().forEach(item -> all.add(new DataSource(file, item)));
                case ObjectValue object -> all.add(new DataSource(file, object));
                default -> {}
            }
        }
        return all;
    }

    private ScriptConfiguration run(ConfigurationLibrary library) {
        return new ScriptConfiguration(parser, new ScriptTree(tree), library);
    }

    /// What the file opens while it is loaded or when its functions are called, else what it
    /// exports.
    private List<DataSource> inScript(SourceDocument document) {
        ConfigurationLibrary library = new ConfigurationLibrary();
        ScriptConfiguration scripts = run(library);
        LoadedModule module = scripts.load(withoutDecorators(document));
        if (library.found().isEmpty()) {
            exports(module).stream()
                    .filter(FunctionValue.class::isInstance)
                    .forEach(function -> scripts.call(module, function));
        }
        List<DataSource> own =
                library.found().stream()
                        .filter(each -> each.file().equals(document.file()))
                        .toList();
        return own.isEmpty() && library.found().isEmpty() ? exported(document, module) : own;
    }

    private static List<Value> exports(LoadedModule module) {
        return module.exports() instanceof ObjectValue object
                ? List.copyOf(object.properties().values())
                : List.of(module.exports());
    }

    private static List<DataSource> exported(SourceDocument document, LoadedModule module) {
        List<DataSource> all = new ArrayList<>();
        for (Value value : exports(module)) {
            for (Value option : Settings.options(value)) {
                if (option instanceof ObjectValue object
                        && !(Settings.member(object, "type") instanceof Value.Nothing)) {
                    all.add(new DataSource(document.file(), object));
                }
            }
        }
        return all;
    }

    /// What decorates a class is not run, so it is made a statement of its own, at the same places.
    private static SourceDocument withoutDecorators(SourceDocument document) {
        String text =
                DECORATOR
                        .matcher(document.text())
                        .replaceAll(found -> ";" + " ".repeat(found.group().length() - 2) + "(");
        return new SourceDocument(document.file(), text);
    }
}
