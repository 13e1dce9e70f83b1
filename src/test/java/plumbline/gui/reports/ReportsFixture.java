package plumbline.gui.reports;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.framework.catalogue.Frameworks;
import plumbline.gui.audit.AuditShelf;
import plumbline.gui.audit.FolderJudging;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Turn;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.review.deed.Author;
import plumbline.words.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two services that were judged, the screen about them, and a person who chooses places.
final class ReportsFixture implements SaveChoice {

    private static final String MIGRATIONS = "src/main/resources/db/migration/";

    private final Path home;
    private final WorkspaceFixture workspace;
    private final Words words = WorkspaceFixture.words();
    private final OpenAudit audit;
    private final ReportsViewModel model;
    private final ExportViewModel export;
    private final List<Path> opened = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();

    ReportsFixture(Path home) {
        this(home, new ImmediateTaskRunner());
    }

    /// `tasks` make the previews and write the reports.
    ReportsFixture(Path home, TaskRunner tasks) {
        this.home = home;
        this.workspace = new WorkspaceFixture(home.resolve("own"));
        Turn turn = new Turn(Runnable::run, Runnable::run, words);
        audit = new OpenAudit(turn, problem -> {}, WorkspaceFixture.clock());
        follow(turn);
        model =
                new ReportsViewModel(
                        audit, workspace.preferences(), tasks, WorkspaceFixture.clock(), words);
        export =
                new ExportViewModel(
                        model, audit, home.resolve("key.pem"), this, opened::add, tasks, words);
    }

    private void follow(Turn turn) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        new FolderJudging(
                        workspace.workspace(),
                        audit,
                        new ImmediateTaskRunner(),
                        new FolderAudit(() -> reader, Profile.USUAL),
                        new AuditShelf(home.resolve("audits"), Author.of("Ada")),
                        turn,
                        words)
                .follow();
    }

    /// Opens a folder with both services.
    ReportsFixture open() {
        service("shop", "CREATE TABLE orders (id bigint PRIMARY KEY, note text);");
        write("shop/" + MIGRATIONS + "V2__Index.sql", "CREATE INDEX n ON orders (note);");
        service("stock", "CREATE TABLE items (id bigint PRIMARY KEY);");
        write("stock/" + MIGRATIONS + "V2__Drop_items.sql", "DROP TABLE items;");
        workspace.workspace().open(List.of(folder()));
        return this;
    }

    Path folder() {
        return home.resolve("fleet");
    }

    private void service(String name, String first) {
        write(name + "/pom.xml", "<project><artifactId>" + name + "</artifactId></project>");
        write(name + "/" + MIGRATIONS + "V1__Begin.sql", first);
    }

    private void write(String path, String text) {
        Path file = folder().resolve(path);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Words words() {
        return words;
    }

    OpenAudit audit() {
        return audit;
    }

    ReportsViewModel model() {
        return model;
    }

    ExportViewModel export() {
        return export;
    }

    WorkspaceFixture workspace() {
        return workspace;
    }

    List<Path> opened() {
        return opened;
    }

    /// The names that files were offered under.
    List<String> offered() {
        return offered;
    }

    /// What the person picks from now on.
    void choose(Path path) {
        chosen = Optional.of(path);
    }

    @Override
    public Optional<Path> chooseFile(String title, String name) {
        offered.add(name);
        return chosen;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return chosen;
    }

    @Override
    public Optional<Path> chooseWorkbook(String title) {
        return chosen;
    }
}
