package plumbline.gui.audit;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.framework.catalogue.Frameworks;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.problem.Problem;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An open audit whose parts all work at once and on the caller's thread.
public final class AuditFixture {

    public static final Cell ORDERS = new Cell("orders", "index-concurrently");
    public static final Cell BILLING = new Cell("billing", "index-concurrently");

    private final Path home;
    private final WorkspaceFixture fixture;
    private final OpenAudit audit;
    private final List<Problem> problems = new ArrayList<>();
    private Author author = Author.of("Ada");

    public AuditFixture(Path home) {
        this.home = home;
        this.fixture = new WorkspaceFixture(home);
        Turn turn = new Turn(Runnable::run, Runnable::run, WorkspaceFixture.words());
        this.audit = new OpenAudit(turn, problems::add, WorkspaceFixture.clock());
        new FolderJudging(
                        fixture.workspace(),
                        audit,
                        new ImmediateTaskRunner(),
                        new FolderAudit(AuditFixture::reader, Profile.USUAL),
                        new AuditShelf(audits(), () -> author),
                        turn,
                        WorkspaceFixture.words())
                .follow();
    }

    /// Whoever works here has that name from now on.
    public void workAs(String name) {
        author = author.named(name);
        audit.lookAgain();
    }

    /// An audit of nothing.
    public static OpenAudit closed() {
        return new OpenAudit(
                new Turn(Runnable::run, Runnable::run, WorkspaceFixture.words()),
                _ -> {},
                WorkspaceFixture.clock());
    }

    public static FolderReader reader() {
        return new FolderReader(Frameworks.all(new GrammarSqlReader()));
    }

    public Path audits() {
        return home.resolve("audits");
    }

    public OpenAudit audit() {
        return audit;
    }

    public OpenWorkspace workspace() {
        return fixture.workspace();
    }

    public List<Problem> problems() {
        return problems;
    }

    public AuditRow row(Cell cell) {
        return audit.find(cell).orElseThrow();
    }

    /// Opens two services whose second migrations build the same index the same way.
    public AuditFixture openBoth() {
        workspace().open(List.of(service("orders"), service("billing")));
        return this;
    }

    public Path service(String name) {
        return service(home, name);
    }

    /// A service of two migrations, in a folder of its own.
    public static Path service(Path home, String name) {
        Path migrations = home.resolve(name).resolve("src/main/resources/db/migration");
        try {
            Files.createDirectories(migrations);
            Files.writeString(
                    migrations.resolve("V1__make.sql"),
                    "CREATE TABLE notes (id bigint PRIMARY KEY, note text);\n");
            Files.writeString(
                    migrations.resolve("V2__index.sql"), "CREATE INDEX by_note ON notes (note);\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return home.resolve(name);
    }
}
