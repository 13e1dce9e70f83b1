package plumbline.framework.typeorm.adapter;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.framework.Migration;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small project in a temporary folder, and what is read of it.
record Project(Path root) {

    static final String PACKAGE = "{\"dependencies\": {\"typeorm\": \"0.3\", \"pg\": \"8\"}}";

    static FolderReading read(Path folder) {
        TypeOrmAdapter adapter = new TypeOrmAdapter(new GrammarSqlReader());
        return new FolderReader(List.of(adapter)).read(folder, Progress.none());
    }

    Project with(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A class of that name whose `up` drops a table of that name.
    Project withMigration(String file, String name) {
        return with(file, migration(name, "await queryRunner.dropTable('" + name + "');"));
    }

    static String migration(String name, String body) {
        return """
        import { MigrationInterface, QueryRunner, Table, TableColumn, TableIndex, TableCheck,
          TableForeignKey, TableUnique, View, Index } from 'typeorm';

        export class %s implements MigrationInterface {
          public async up(queryRunner: QueryRunner): Promise<void> {
            %s
          }
          public async down(queryRunner: QueryRunner): Promise<void> {}
        }
        """
                .formatted(name, body);
    }

    Project withSource(String options) {
        return with("package.json", PACKAGE)
                .with(
                        "src/data-source.ts",
                        "import { DataSource } from 'typeorm';\n"
                                + "export default new DataSource({ type: 'postgres', "
                                + options
                                + " });\n");
    }

    ServiceReading service() {
        return read(root).services().getFirst();
    }

    /// The only migration, whose `up` has this body.
    Migration migration(String body) {
        with("package.json", PACKAGE);
        with("src/migrations/1700000000000-X.ts", migration("X1700000000000", body));
        return service().migrations().findFirst().orElseThrow();
    }
}
