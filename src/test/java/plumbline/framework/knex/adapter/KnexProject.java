package plumbline.framework.knex.adapter;

import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder with a service that uses Knex, as a test writes it.
@SuppressWarnings("StringConcatToTextBlock") // a block would hide what a line is
final class KnexProject {

    static final KnexAdapter ADAPTER = new KnexAdapter(new GrammarSqlReader());

    private final Path root;

    KnexProject(Path root) {
        this.root = root;
    }

    KnexProject with(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
        return this;
    }

    /// A migration that makes one table.
    KnexProject migration(String file) throws IOException {
        return with(
                file,
                "exports.up = (knex) => knex.schema.createTable('t', (t) => t.increments());\n"
                        + "exports.down = (knex) => knex.schema.dropTable('t');\n");
    }

    SourceTree tree() {
        return new SourceTree(new FolderScan().scan(root, Progress.none()), new SourceReader());
    }

    List<MigrationSet> sets() {
        return ADAPTER.discover(tree());
    }

    MigrationSet set() {
        return sets().getFirst();
    }

    List<Migration> migrations() {
        SourceTree tree = tree();
        return ADAPTER.discover(tree).stream().flatMap(set -> migrations(set, tree)).toList();
    }

    static Stream<Migration> migrations(MigrationSet set, SourceTree tree) {
        List<Migration> read =
                set.units().stream()
                        .flatMap(unit -> ADAPTER.read(set, unit, tree).stream())
                        .toList();
        return ADAPTER.order(set, read).stream();
    }

    /// The way up of a migration with that body, on that database.
    MigrationHalf up(String body, String client) throws IOException {
        with("knexfile.js", "module.exports = {client: '" + client + "'};");
        with("migrations/1_m.js", "exports.up = async function (knex) {\n" + body + "\n};");
        return migrations().getFirst().up();
    }

    static List<String> files(MigrationSet set, MigrationUnit.Status status) {
        return set.units().stream()
                .filter(unit -> unit.status() == status)
                .map(MigrationUnit::file)
                .toList();
    }
}
