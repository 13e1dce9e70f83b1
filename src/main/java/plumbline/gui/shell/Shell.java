package plumbline.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.dialog.NoticeBar;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.room.Room;
import plumbline.gui.style.Style;

/// The main window's frame: what stands where.
public final class Shell extends StackPane {

    /// What is framed; the edges are what is left of scope and inspector without room.
    public record Panes(
            Region top,
            Region rail,
            Region scope,
            Region work,
            Region inspector,
            Region status,
            Edge scopeEdge,
            Edge inspectorEdge) {}

    private final ShellViewModel model;
    private final Panes panes;
    private final Node start;
    private final Desk desk;

    /// As high as the text of the window.
    private final Label measure = new Label();

    /// `nothingOpen` decides between the start screen and the desk.
    public Shell(
            ShellViewModel model, Panes panes, Node start, ObservableBooleanValue nothingOpen) {
        this.model = model;
        this.panes = panes;
        this.start = start;
        this.desk = new Desk(model, panes);
        setId("shell");
        Style.SHELL.on(this);
        start.visibleProperty().bind(nothingOpen);
        desk.visibleProperty().bind(Bindings.not(nothingOpen));
        panes.rail().visibleProperty().bind(Bindings.not(nothingOpen));
        panes.rail().managedProperty().bind(panes.rail().visibleProperty());
        start.visibleProperty()
                .subscribe(
                        shown -> {
                            if (shown) {
                                FirstFocus.give(start);
                            }
                        });
        bind();
    }

    /// Lays the desk, what lies over it, and on top of all the notices: a sheet may cause one.
    public void frame(NoticeBar notices, DropTarget drop, Overlay overlay) {
        StackPane middle = new StackPane(desk, start);
        BorderPane whole = new BorderPane(middle, panes.top(), null, panes.status(), panes.rail());
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        drop.watch(this);
        getChildren().setAll(whole, drop, overlay, notices, measure);
    }

    private void bind() {
        measure.setManaged(false);
        measure.setMouseTransparent(true);
        measure.fontProperty().subscribe(_ -> requestLayout());
        model.roomProperty().subscribe(now -> Style.TIGHT.set(this, now.isTight()));
    }

    /// While it is laid out, since a style that changes while styles are worked out is not seen.
    @Override
    protected void layoutChildren() {
        measure();
        super.layoutChildren();
    }

    private void measure() {
        if (getWidth() > 0 && getHeight() > 0) {
            double em = measure.getFont().getSize();
            double rail = panes.rail().isManaged() ? panes.rail().prefWidth(-1) : 0;
            desk.measure(em);
            model.roomProperty().set(Room.of(getWidth() - rail, getHeight(), em));
        }
    }
}
