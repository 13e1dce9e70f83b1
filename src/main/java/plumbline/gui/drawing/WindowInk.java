package plumbline.gui.drawing;

import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import plumbline.drawing.Ink;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The colours of drawings, from the style sheets: a drawing has no nodes that could have a style.
final class WindowInk extends Region {

    private static final StyleablePropertyFactory<WindowInk> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Map<Ink, StyleableProperty<Paint>> colours = new EnumMap<>(Ink.class);

    /// `changed` is told when the look of the window became another.
    WindowInk(Runnable changed) {
        setManaged(false);
        setVisible(false);
        Style.DRAWING_INK.on(this);
        for (Ink ink : Ink.values()) {
            StyleableProperty<Paint> colour =
                    FACTORY.createStyleablePaintProperty(
                            this,
                            Spelled.id(ink),
                            "-drawing-" + Spelled.id(ink),
                            all -> all.property(ink));
            colours.put(ink, colour);
            ((ObservableValue<?>) colour).subscribe(_ -> changed.run());
        }
    }

    private StyleableProperty<Paint> property(Ink ink) {
        return Objects.requireNonNull(colours.get(ink));
    }

    Paint of(Ink ink) {
        Paint paint = property(ink).getValue();
        return paint == null ? Color.TRANSPARENT : paint;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
