package plumbline.gui.timeline;

import plumbline.drawing.timeline.Stop;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.SharedLook.OfMigration;

import java.util.HashSet;
import java.util.Set;

/// Tells the other drawings which migrations are of the time that the filter asks for.
final class InTime {

    private final TimelineViewModel model;
    private final Brush brush;
    private final SharedLook look;

    InTime(TimelineViewModel model, Brush brush, SharedLook look) {
        this.model = model;
        this.brush = brush;
        this.look = look;
    }

    void install() {
        model.chart().subscribe(_ -> tell());
        brush.filter().timeProperty().subscribe(_ -> tell());
    }

    private void tell() {
        look.inTimeProperty().set(brush.isOn() ? asked() : null);
    }

    private Set<OfMigration> asked() {
        Set<OfMigration> asked = new HashSet<>();
        LaidOut laid = model.laid();
        for (int row = 0; row < laid.chart().lanes().size(); row++) {
            for (Stop stop : laid.chart().lanes().get(row).stops()) {
                if (brush.passes(stop)) {
                    asked.add(new OfMigration(laid.file(row, stop), stop.migration().id()));
                }
            }
        }
        return Set.copyOf(asked);
    }
}
