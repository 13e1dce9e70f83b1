package plumbline.gui.inspector;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.gui.history.Trace;
import plumbline.review.decision.Subject;

/// All that was ever decided about the cell that is looked at, the latest first.
public final class CellHistoryViewModel {

    private final CellWatch watch;
    private final ObservableList<Trace> traces = FXCollections.observableArrayList();
    private final ObservableList<Trace> shownTraces =
            FXCollections.unmodifiableObservableList(traces);

    CellHistoryViewModel(CellWatch watch) {
        this.watch = watch;
        watch.follow(this::ask);
    }

    public ObservableList<Trace> traces() {
        return shownTraces;
    }

    private void ask() {
        watch.find()
                .ifPresentOrElse(
                        row ->
                                watch.audit()
                                        .ask(
                                                review ->
                                                        Trace.all(
                                                                review,
                                                                new Subject.OfCell(row.cell())),
                                                all -> {
                                                    if (watch.isStill(row)) {
                                                        traces.setAll(all);
                                                    }
                                                }),
                        traces::clear);
    }
}
