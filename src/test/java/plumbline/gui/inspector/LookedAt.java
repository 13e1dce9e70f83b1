package plumbline.gui.inspector;

import plumbline.gui.attach.AttachViewModel;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.disposition.DispositionViewModel;
import plumbline.gui.evidence.DetailViewModel;
import plumbline.gui.evidence.PickedLines;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Cell;
import plumbline.source.SourceReader;
import plumbline.words.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A cell of an open audit that is looked at in the inspector; all is done at once.
public final class LookedAt {

    private static final Cell CELL = AuditFixture.ORDERS;

    private final AuditFixture fixture;
    private final Selection selection = new Selection(new Navigator());
    private final InspectorViewModel model;

    LookedAt(Path home) {
        fixture = new AuditFixture(home).openBoth();
        model = inspector(selection, fixture.audit());
        look(CELL);
    }

    public static InspectorViewModel inspector(Selection selection, OpenAudit audit) {
        PickedLines picked = new PickedLines();
        ImmediateTaskRunner tasks = new ImmediateTaskRunner();
        Words words = WorkspaceFixture.words();
        InspectorTools tools =
                new InspectorTools(
                        new DetailViewModel(audit, SourceReader::new, tasks, picked, words),
                        picked,
                        new AttachViewModel(audit, tasks, WorkspaceFixture.clock(), words),
                        new DispositionViewModel(audit, WorkspaceFixture.clock(), words));
        return new InspectorViewModel(selection, audit, tools, WorkspaceFixture.clock(), words);
    }

    InspectorViewModel model() {
        return model;
    }

    void look(Cell cell) {
        selection.select(new Subject.OfCell(fixture.row(cell)));
    }

    InspectorViewModel.CellParts parts() {
        return model.parts();
    }

    OpenAudit audit() {
        return fixture.audit();
    }

    AuditRow row() {
        return fixture.row(CELL);
    }

    /// Writes the migration of the index anew, and reads the folder again.
    LookedAt rewrite(String sql) {
        Path file =
                fixture.service("orders").resolve("src/main/resources/db/migration/V2__index.sql");
        try {
            Files.writeString(file, sql);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        fixture.workspace().readAgain();
        look(CELL);
        return this;
    }
}
