package plumbline.analysis;

import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder with services that a test fills, read with all adapters.
public record Opened(Path root) {

    /// A file by its path in the folder.
    public void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// A service that a container is built of, whose Flyway is told such an address.
    public void service(String name, String url) throws IOException {
        write(name + "/flyway.conf", "flyway.url=" + url + "\nflyway.locations=filesystem:sql\n");
        write(name + "/Dockerfile", "FROM eclipse-temurin:21\n");
    }

    /// A service of which nobody knows the database.
    public void service(String name) throws IOException {
        service(name, "${DATABASE_URL}");
    }

    /// A migration of such a service.
    public void migration(String service, String version, String sql) throws IOException {
        write(service + "/sql/V" + version + ".sql", sql);
    }

    public FolderReading read() {
        return read(root);
    }

    public static FolderReading read(Path root) {
        return reader().read(root, Progress.none());
    }

    public static FolderReading readWithHistory(Path root) {
        return reader().readWithHistory(root, Progress.none());
    }

    private static FolderReader reader() {
        return new FolderReader(Frameworks.all(new GrammarSqlReader()));
    }
}
