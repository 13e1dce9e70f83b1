package plumbline.gui.findings;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import plumbline.gui.style.Style;
import plumbline.words.Words;

/// How wide the columns of the list are, in its header and in each line; where there is little
/// room, that of the services goes.
final class FindingColumns {

    private static final double SEVERITY = 7.5;
    private static final double SERVICES = 7;
    private static final double HAPPENS = 15;
    private static final double HAPPENS_NARROW = 9;
    private static final double ENOUGH = 46;

    private final ObservableValue<? extends Number> width;
    private final Label measure = new Label();

    /// `width` is that of the list.
    FindingColumns(ObservableValue<? extends Number> width) {
        this.width = width;
    }

    Node header(Words words) {
        HBox line =
                line(
                        caption(words.get("findings.severity")),
                        new VBox(caption(words.get("findings.finding"))),
                        caption(words.get("findings.where")),
                        new VBox(caption(words.get("findings.happens"))));
        line.getChildren().add(measure);
        measure.setManaged(false);
        return Style.FINDINGS_HEADER.on(line);
    }

    private static Label caption(String text) {
        return Style.TEXT_CAPTION.on(new Label(text));
    }

    HBox line(Region severity, Region name, Region services, Region happens) {
        fix(severity, SEVERITY, SEVERITY);
        fix(services, SERVICES, SERVICES);
        fix(happens, HAPPENS, HAPPENS_NARROW);
        name.setMinWidth(0);
        name.setPrefWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        services.visibleProperty().bind(isWide());
        services.managedProperty().bind(services.visibleProperty());
        return new HBox(10, severity, name, services, happens);
    }

    private ObservableValue<Boolean> isWide() {
        return Bindings.createBooleanBinding(this::hasRoom, width, measure.fontProperty());
    }

    private boolean hasRoom() {
        return width.getValue().doubleValue() > ENOUGH * size();
    }

    private double size() {
        return measure.getFont().getSize();
    }

    private void fix(Region region, double ems, double narrow) {
        var wide =
                Bindings.createDoubleBinding(
                        () -> (hasRoom() ? ems : narrow) * size(), width, measure.fontProperty());
        region.minWidthProperty().bind(wide);
        region.prefWidthProperty().bind(wide);
        region.maxWidthProperty().bind(wide);
    }
}
