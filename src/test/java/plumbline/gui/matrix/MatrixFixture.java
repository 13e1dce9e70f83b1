package plumbline.gui.matrix;

import javafx.scene.Scene;
import javafx.stage.Stage;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.deciding.CellWays;
import plumbline.gui.keymap.KeysFixture;
import plumbline.gui.style.Appearance;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.review.decision.Cell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A matrix of checks that fail here and there, and what it leads to.
public final class MatrixFixture {

    final List<Cell> shown = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<String> led = new ArrayList<>();
    final List<AuditRow> looked = new ArrayList<>();
    private final MatrixViewModel model;
    private final MatrixView view;

    /// Decisions are kept in that folder.
    public MatrixFixture(Path home, int services, int checks) {
        FleetFixture fleet = new FleetFixture(home).large(services, checks);
        model =
                new MatrixViewModel(
                        fleet.open(),
                        new SharedFilter(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
        view =
                new MatrixView(
                        model,
                        KeysFixture.keys(new WorkspaceFixture(home).preferences()),
                        ways(),
                        WorkspaceFixture.words());
    }

    private MatrixView.Ways ways() {
        CellWays cells =
                new CellWays(
                        row -> way("peek", List.of(row)),
                        rows -> way("attach", rows),
                        rows -> way("paste", rows),
                        rows -> way("dispose", rows),
                        () -> led.add("discuss"),
                        () -> led.add("history"));
        return new MatrixView.Ways(cells, shown::add, looked::add, told::add);
    }

    private void way(String name, List<AuditRow> rows) {
        led.add(name + " " + rows.size());
    }

    public MatrixViewModel model() {
        return model;
    }

    public MatrixView view() {
        return view;
    }

    /// Shows it with its first cell ready for keys.
    public void show(Stage stage) {
        Scene scene = new Scene(view, 1200, 800);
        Appearance appearance = new Appearance();
        appearance.set(Theme.LIGHT, TextSize.PERCENT_100);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.focusCells();
    }

    /// Where the keys go.
    String focused() {
        return view.getScene().getFocusOwner().getId();
    }

    /// The cell at the cursor.
    AuditRow current() {
        return model.cursor().findCell().orElseThrow().row();
    }

    long reviewed() {
        return model.audit().rows().stream().filter(each -> each.state().isReviewed()).count();
    }
}
