package plumbline.gui.matrix;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.StatusSign;

import java.util.OptionalLong;

/// How a cell is drawn: its sign, the marks in its corners, and the colours of ground, edge and
/// sign.
record CellLook(String sign, Marks marks, Paint ground, Paint edge, Paint ink) {

    private static final String OPEN = StatusSign.of(null).shape();
    private static final int YOUNG = 30;
    private static final int OLD = 180;

    /// What stands in the corners; empty where there is nothing to say.
    record Marks(String stale, String decided, String apart) {

        static final String STALE = "⟳";
        static final String DECIDED = "◆";
        static final String APART = "!";
        static final Marks NONE = new Marks("", "", "");

        static Marks of(MatrixCell cell) {
            return new Marks(
                    cell.isStale() ? STALE : "",
                    cell.state().disposition() == null ? "" : DECIDED,
                    cell.isOfConcern() ? APART : "");
        }
    }

    /// What all cells of a sheet have in common.
    record Manner(MatrixViewModel.Show show, Density density, MatrixInk inks, MatrixWords words) {}

    /// Of a cell that was decided so many days ago; what is only proposed is hollow.
    static CellLook of(MatrixCell cell, OptionalLong days, Manner manner) {
        Marks marks = manner.density().hasMarks() ? Marks.of(cell) : Marks.NONE;
        return switch (manner.show()) {
            case RESULT -> result(cell, marks, manner);
            case SEVERITY -> severity(cell, marks, manner);
            case AGE -> age(days, marks, manner);
            case EVIDENCE -> evidence(cell, marks, manner);
        };
    }

    private static CellLook result(MatrixCell cell, Marks marks, Manner manner) {
        StatusSign sign = StatusSign.of(cell.status());
        boolean letter = manner.density().hasLetters() && cell.status() != null;
        String text = sign.shape() + (letter ? sign.letter() : "");
        return of(text, marks, cell.status(), cell.isProposed(), manner);
    }

    private static CellLook severity(MatrixCell cell, Marks marks, Manner manner) {
        String shape = StatusSign.of(cell.status()).shape();
        if (!cell.hurts()) {
            return faint(shape, marks, manner);
        }
        String letter = manner.density().hasLetters() ? cell.severity().name().substring(0, 1) : "";
        return of(shape + letter, marks, asBadAs(cell.severity()), cell.isProposed(), manner);
    }

    private static CellLook age(OptionalLong days, Marks marks, Manner manner) {
        if (days.isEmpty()) {
            return faint(OPEN, marks, manner);
        }
        long age = days.getAsLong();
        Status colour = age < YOUNG ? Status.PASS : age < OLD ? Status.PARTIAL : Status.FAIL;
        return of(manner.words().age(age, manner.density()), marks, colour, false, manner);
    }

    private static CellLook evidence(MatrixCell cell, Marks marks, Manner manner) {
        String text = manner.words().evidence(cell, manner.density());
        if (cell.evidence() == 0) {
            return faint(text, marks, manner);
        }
        return of(text, marks, soundness(cell), cell.isProposed(), manner);
    }

    /// What nobody looked at again, and what cannot be, is neither good nor bad.
    private static Status soundness(MatrixCell cell) {
        return cell.findFreshness()
                .map(
                        freshness ->
                                switch (freshness) {
                                    case FRESH, MOVED -> Status.PASS;
                                    case CHANGED, UNREADABLE -> Status.PARTIAL;
                                    case GONE -> Status.FAIL;
                                })
                .orElse(Status.NOT_APPLICABLE);
    }

    private static CellLook of(
            String sign, Marks marks, @Nullable Status colour, boolean hollow, Manner manner) {
        if (colour == null) {
            return faint(sign, marks, manner);
        }
        Paint paint = manner.inks().of(colour);
        return hollow
                ? new CellLook(sign, marks, Color.TRANSPARENT, paint, paint)
                : new CellLook(sign, marks, paint, paint, manner.inks().paper());
    }

    private static CellLook faint(String sign, Marks marks, Manner manner) {
        MatrixInk inks = manner.inks();
        return new CellLook(
                sign, marks, Color.TRANSPARENT, inks.faint(), inks.of(Status.NOT_APPLICABLE));
    }

    private static Status asBadAs(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> Status.FAIL;
            case MEDIUM -> Status.PARTIAL;
            case LOW, INFO -> Status.NOT_APPLICABLE;
        };
    }
}
