package plumbline.gui.matrix;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.StatusSign;

/// How a cell is drawn: its sign, the mark in its corner, and the colours of ground, edge and sign.
record CellLook(String sign, String corner, Paint ground, Paint edge, Paint ink) {

    private static final String STALE = "⟳";
    private static final String APART = "!";

    /// Of a cell; what is only proposed is hollow.
    static CellLook of(
            MatrixCell cell, MatrixViewModel.Show show, Density density, MatrixInk inks) {
        String sign = sign(cell, show, density);
        String corner = density.hasMarks() ? corner(cell) : "";
        if (show == MatrixViewModel.Show.SEVERITY && !cell.hurts()) {
            return hollow(sign, corner, inks.faint(), inks.of(Status.NOT_APPLICABLE));
        }
        Paint colour = inks.of(colour(cell, show));
        if (cell.status() == null) {
            return hollow(sign, corner, inks.faint(), inks.of(Status.NOT_APPLICABLE));
        }
        return cell.isProposed()
                ? hollow(sign, corner, colour, colour)
                : new CellLook(sign, corner, colour, colour, inks.paper());
    }

    private static CellLook hollow(String sign, String corner, Paint edge, Paint ink) {
        return new CellLook(sign, corner, Color.TRANSPARENT, edge, ink);
    }

    private static String sign(MatrixCell cell, MatrixViewModel.Show show, Density density) {
        StatusSign sign = StatusSign.of(cell.status());
        boolean letter = density.hasLetters() && cell.status() != null;
        return switch (show) {
            case RESULT -> sign.shape() + (letter ? sign.letter() : "");
            case SEVERITY -> sign.shape() + (letter && cell.hurts() ? initial(cell) : "");
        };
    }

    private static String initial(MatrixCell cell) {
        return cell.severity().name().substring(0, 1);
    }

    private static String corner(MatrixCell cell) {
        return (cell.isStale() ? STALE : "") + (cell.disagrees() ? APART : "");
    }

    private static @Nullable Status colour(MatrixCell cell, MatrixViewModel.Show show) {
        return switch (show) {
            case RESULT -> cell.status();
            case SEVERITY -> asBadAs(cell.severity());
        };
    }

    private static Status asBadAs(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> Status.FAIL;
            case MEDIUM -> Status.PARTIAL;
            case LOW, INFO -> Status.NOT_APPLICABLE;
        };
    }
}
