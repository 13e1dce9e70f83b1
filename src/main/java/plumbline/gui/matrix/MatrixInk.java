package plumbline.gui.matrix;

import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.gui.style.Style;

import java.util.List;

/// The colours of the cells, from the style sheets: thousands of cells cannot each have a style.
final class MatrixInk extends Region {

    private static final StyleablePropertyFactory<MatrixInk> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Paint> pass =
            FACTORY.createStyleablePaintProperty(this, "pass", "-matrix-pass", ink -> ink.pass);
    private final StyleableProperty<Paint> partial =
            FACTORY.createStyleablePaintProperty(
                    this, "partial", "-matrix-partial", ink -> ink.partial);
    private final StyleableProperty<Paint> fail =
            FACTORY.createStyleablePaintProperty(this, "fail", "-matrix-fail", ink -> ink.fail);
    private final StyleableProperty<Paint> none =
            FACTORY.createStyleablePaintProperty(this, "none", "-matrix-none", ink -> ink.none);
    private final StyleableProperty<Paint> faint =
            FACTORY.createStyleablePaintProperty(this, "faint", "-matrix-faint", ink -> ink.faint);
    private final StyleableProperty<Paint> paper =
            FACTORY.createStyleablePaintProperty(this, "paper", "-matrix-paper", ink -> ink.paper);
    private final StyleableProperty<Paint> chosen =
            FACTORY.createStyleablePaintProperty(
                    this, "chosen", "-matrix-chosen", ink -> ink.chosen);

    /// `changed` is told when the look of the window became another.
    MatrixInk(Runnable changed) {
        setManaged(false);
        setVisible(false);
        Style.MATRIX_INK.on(this);
        List.of(pass, partial, fail, none, faint, paper, chosen)
                .forEach(each -> ((ObservableValue<?>) each).subscribe(_ -> changed.run()));
    }

    Paint of(@Nullable Status status) {
        return switch (status) {
            case null -> faint();
            case PASS -> colour(pass);
            case PARTIAL -> colour(partial);
            case FAIL -> colour(fail);
            case NOT_APPLICABLE -> colour(none);
        };
    }

    /// Of lines around what is empty.
    Paint faint() {
        return colour(faint);
    }

    /// Of signs on a filled cell.
    Paint paper() {
        return colour(paper);
    }

    /// Of the frame of what is chosen.
    Paint chosen() {
        return colour(chosen);
    }

    private static Paint colour(StyleableProperty<Paint> property) {
        Paint paint = property.getValue();
        return paint == null ? Color.TRANSPARENT : paint;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
