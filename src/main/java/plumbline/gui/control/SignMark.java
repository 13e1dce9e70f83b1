package plumbline.gui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

import plumbline.analysis.evolution.Mark;
import plumbline.gui.style.Style;

/// The sign of what became of something, in its colour.
public final class SignMark extends Label {

    private static final double WIDTH = 1.4;

    public SignMark() {
        setAlignment(Pos.CENTER);
        fontProperty().subscribe(now -> setMinWidth(now.getSize() * WIDTH));
        Style.SCHEMA_SIGN.on(this);
    }

    public void show(Mark mark) {
        setText(mark.sign());
        Style.SCHEMA_ADDED.set(this, mark == Mark.ADDED);
        Style.SCHEMA_CHANGED.set(this, mark == Mark.CHANGED);
        Style.SCHEMA_REMOVED.set(this, mark == Mark.REMOVED);
    }
}
