package plumbline.app;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.control.FirstFocus;
import plumbline.gui.evidence.DetailViewModel;
import plumbline.gui.evidence.EvidencePeek;
import plumbline.gui.evidence.PickedLines;
import plumbline.gui.inspector.EvidenceRow;
import plumbline.gui.inspector.InspectorTab;
import plumbline.gui.inspector.InspectorView;
import plumbline.gui.inspector.InspectorViewModel;
import plumbline.source.SourceReader;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The inspector with all that it leads to, and what leads into it.
final class Inspecting {

    final InspectorViewModel model;
    final InspectorView view;
    private final Workbench bench;
    private final EvidencePeek peek;

    Inspecting(Workbench bench, WindowSetup setup, Consumer<Path> preview) {
        this.bench = bench;
        SystemPlaces places = new SystemPlaces(preview);
        DetailViewModel detail =
                new DetailViewModel(
                        bench.audit,
                        new SourceReader(),
                        bench.tasks,
                        new PickedLines(),
                        setup.words());
        model =
                new InspectorViewModel(
                        bench.selection, bench.audit, detail, setup.clock(), setup.words());
        peek = new EvidencePeek(bench.overlay, detail.another(), places::browse, setup.words());
        view =
                new InspectorView(
                        model,
                        new InspectorView.Ways(places, this::peek, this::back),
                        setup.words());
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
        bench.panes.inspectorShownProperty().set(true);
        view.begin(tab);
    }

    private void back() {
        FirstFocus.give(bench.stage.getScene().lookup("#work"));
    }
}
