package plumbline.app;

import plumbline.gui.attach.AttachViewModel;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.deciding.CellWays;
import plumbline.gui.dialog.PathChoice;
import plumbline.gui.disposition.DispositionViewModel;
import plumbline.gui.editor.EditorViewModel;
import plumbline.gui.editor.SystemPlaces;
import plumbline.gui.evidence.DetailViewModel;
import plumbline.gui.evidence.EvidencePeek;
import plumbline.gui.evidence.PickedLines;
import plumbline.gui.inspector.EvidenceRow;
import plumbline.gui.inspector.InspectorTab;
import plumbline.gui.inspector.InspectorTools;
import plumbline.gui.inspector.InspectorView;
import plumbline.gui.inspector.InspectorViewModel;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The inspector with all that it leads to, and what leads into it.
final class Inspecting {

    final InspectorViewModel model;
    final InspectorView view;
    private final Workbench bench;
    final SystemPlaces places;
    private final EvidencePeek peek;

    Inspecting(Workbench bench, WindowSetup setup, PathChoice choice, Consumer<Path> preview) {
        this.bench = bench;
        places =
                new SystemPlaces(
                        preview,
                        bench.navigator,
                        bench.look,
                        editor(bench, setup),
                        bench.overlay,
                        setup.words());
        InspectorTools tools = tools(bench, setup);
        model =
                new InspectorViewModel(
                        bench.selection, bench.audit, tools, setup.clock(), setup.words());
        peek =
                new EvidencePeek(
                        bench.overlay, tools.detail().another(), places::browse, setup.words());
        view =
                new InspectorView(
                        model,
                        new InspectorView.Ways(
                                places,
                                this::peek,
                                () -> choice.chooseFiles(setup.words().get("attach.choose")),
                                this::back),
                        setup.words());
    }

    private static EditorViewModel editor(Workbench bench, WindowSetup setup) {
        return new EditorViewModel(
                setup.preferencesFile(),
                Objects.requireNonNullElse(System.getenv("PATH"), ""),
                SystemPlaces::start,
                bench.tasks,
                setup.words());
    }

    private static InspectorTools tools(Workbench bench, WindowSetup setup) {
        PickedLines picked = new PickedLines();
        return new InspectorTools(
                new DetailViewModel(
                        bench.audit,
                        () -> AuditParts.reader(bench.audit),
                        bench.tasks,
                        picked,
                        setup.words()),
                picked,
                new AttachViewModel(bench.audit, bench.tasks, setup.clock(), setup.words()),
                new DispositionViewModel(bench.audit, setup.clock(), setup.words()));
    }

    private void peek(EvidenceRow row) {
        List<EvidenceRow> all = model.parts().evidence().rows();
        peek.show(all.stream().map(EvidenceRow::shown).toList(), all.indexOf(row));
    }

    /// Shows the evidence of a cell in large.
    void peek(AuditRow row) {
        peek.show(ShownEvidence.of(row.state(), bench.audit.proposedProperty().get()), 0);
    }

    /// Shows a part of the cell that is looked at.
    void begin(InspectorTab tab) {
        show();
        view.begin(tab);
    }

    /// What the keys of cells lead to.
    CellWays cellWays() {
        return new CellWays(
                this::peek,
                this::attach,
                this::paste,
                this::dispose,
                () -> begin(InspectorTab.DISCUSSION),
                () -> begin(InspectorTab.HISTORY));
    }

    /// Attaches evidence to cells.
    void attach(List<AuditRow> rows) {
        show();
        view.attach(rows);
    }

    /// Attaches evidence to the cell that was looked at last.
    void attachHere() {
        model.findLastCell()
                .flatMap(each -> bench.audit.find(each.cell()))
                .ifPresent(each -> attach(List.of(each)));
    }

    /// Attaches what the clipboard holds to cells.
    void paste(List<AuditRow> rows) {
        show();
        view.paste(rows);
    }

    /// Says what happens with cells.
    void dispose(List<AuditRow> rows) {
        show();
        view.dispose(rows);
    }

    private void show() {
        bench.panes.showInspector();
    }

    private void back() {
        FirstFocus.give(bench.stage.getScene().lookup("#work"));
    }
}
