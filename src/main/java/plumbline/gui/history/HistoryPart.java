package plumbline.gui.history;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// Who decided what, the latest first.
public final class HistoryPart extends VBox {

    private static final int MOST = 12;

    private final TraceWords telling;
    private final Words words;
    private boolean narrow;

    public HistoryPart(TraceWords telling, Words words) {
        super(4);
        this.telling = telling;
        this.words = words;
    }

    /// Puts what was decided below when it was, for where there is little room.
    public HistoryPart narrow() {
        narrow = true;
        setSpacing(10);
        return this;
    }

    public void show(List<Trace> traces) {
        show(traces, MOST);
    }

    private void show(List<Trace> traces, int most) {
        getChildren().setAll(traces.stream().limit(most).map(this::node).toList());
        if (traces.isEmpty()) {
            getChildren().add(Style.TEXT_MUTED.on(new Label(words.get("findings.no-history"))));
        }
        if (traces.size() > most) {
            Hyperlink more = new Hyperlink(words.get("history.more", traces.size() - most));
            more.setOnAction(_ -> show(traces, traces.size()));
            getChildren().add(more);
        }
    }

    private Node node(Trace trace) {
        Label when = Style.TEXT_SMALL.on(new Label(telling.whenAndWho(trace)));
        when.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(telling.what(trace));
        what.setWrapText(true);
        Style.GATE.set(what, trace.contends());
        if (narrow) {
            return new VBox(when, what);
        }
        return new FlowPane(10, 0, when, what);
    }
}
