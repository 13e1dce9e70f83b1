package plumbline.framework.flyway.setup;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.parse.markup.MarkupReading;
import plumbline.parse.markup.YamlReader;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.Optional;

/// Finds files that set Flyway up and cannot be read to their end: what they say may be missing.
public final class BrokenSettings {

    private BrokenSettings() {}

    public static List<NotAMigration> in(SourceTree tree) {
        return tree.files().stream()
                .map(SourceFile::relativePath)
                .filter(file -> file.endsWith(".yml") || file.endsWith(".yaml"))
                .filter(file -> ApplicationSettings.mayRead(file))
                .filter(file -> !ConfigurationSearch.isTest(file))
                .flatMap(file -> tree.findDocument(file).stream())
                .filter(document -> document.text().contains("flyway"))
                .flatMap(document -> find(document).stream())
                .toList();
    }

    private static Optional<NotAMigration> find(SourceDocument document) {
        return YamlReader.read(document) instanceof MarkupReading.Broken broken
                ? Optional.of(
                        new NotAMigration(
                                document.file(),
                                "settings of Flyway that cannot be read from line "
                                        + broken.span().line()
                                        + " on: "
                                        + broken.reason()))
                : Optional.empty();
    }
}
