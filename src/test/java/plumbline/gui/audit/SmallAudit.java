package plumbline.gui.audit;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Audit;
import plumbline.framework.catalogue.Frameworks;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.Dispose;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// The open audit of one small service, judged once; all is done at once on the caller's thread.
public final class SmallAudit {

    private static final Path FOLDER = Path.of("sample-projects/analytics-service");
    private static final Audit JUDGED =
            new FolderAudit(
                            () -> new FolderReader(Frameworks.all(new GrammarSqlReader())),
                            Profile.USUAL)
                    .of(FOLDER, Progress.none());

    private final OpenAudit audit =
            new OpenAudit(
                    new Turn(Runnable::run, Runnable::run, WorkspaceFixture.words()),
                    problem -> {
                        throw new AssertionError(problem.toString());
                    },
                    WorkspaceFixture.clock());

    /// Keeps its decisions in that folder.
    public SmallAudit(Path home) {
        AuditShelf shelf = new AuditShelf(home, Author.of("ak"));
        audit.show(Opened.of(shelf.open(List.of(FOLDER), new Proposed(List.of(JUDGED))), true));
    }

    public OpenAudit audit() {
        return audit;
    }

    /// So many cells for which something other than PASS is proposed.
    public List<Cell> troubled(int count) {
        return audit.rows().stream()
                .filter(each -> isTroubled(each))
                .limit(count)
                .map(AuditRow::cell)
                .toList();
    }

    private static boolean isTroubled(AuditRow row) {
        return row.state().proposal() != null && row.state().proposal().status().isWorthTelling();
    }

    public void dispose(Collection<Cell> cells, Disposition disposition) {
        audit.perform(
                new Dispose(
                        cells.stream().<Subject>map(Subject.OfCell::new).toList(), disposition));
    }

    /// What happens with a cell.
    public @Nullable Disposition dispositionOf(Cell cell) {
        return audit.find(cell).orElseThrow().state().disposition();
    }
}
