package plumbline.gui.deciding;

import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.control.AskLine;
import plumbline.gui.keymap.AsideKey;
import plumbline.gui.keymap.CellKey;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// What keys do about cells, the same on every screen that shows some: verdicts, and what is said
/// beside them.
public final class CellDeeds {

    private final CellPlace place;
    private final CellWays ways;
    private final Verdicts verdicts;
    private final Asides asides;
    private final ReasonPart reason;
    private final AskLine line;

    /// `reason` is where the person is asked why, `line` where all else is asked.
    public CellDeeds(
            CellPlace place,
            CellWays ways,
            OpenAudit audit,
            Verdicts verdicts,
            ReasonPart reason,
            AskLine line,
            Words words) {
        this.place = place;
        this.ways = ways;
        this.verdicts = verdicts;
        this.asides = new Asides(audit, line, words);
        this.reason = reason;
        this.line = line;
    }

    /// Does what a key says of verdicts.
    public void does(CellKey key) {
        switch (key) {
            case PASS -> decide(Status.PASS);
            case PARTIAL -> decide(Status.PARTIAL);
            case FAIL -> decide(Status.FAIL);
            case NOT_APPLICABLE -> decide(Status.NOT_APPLICABLE);
            case CLEAR -> verdicts.clear(place.rows());
            case ACCEPT -> accept(true);
            case ACCEPT_AND_STAY -> accept(false);
            case REPEAT -> repeat();
        }
    }

    /// Does what a key says beside them.
    public void does(AsideKey key) {
        switch (key) {
            case KEEP_REASON -> goOn();
            case SIMILAR -> place.findRow().ifPresent(asides::applyToSimilar);
            case ATTACH -> lead(ways.attach());
            case PASTE -> lead(ways.paste());
            case PEEK -> place.findRow().ifPresent(ways.peek());
            case DISPOSE -> lead(ways.dispose());
            case HISTORY -> lookAt(ways.history());
            case COMMENT -> lookAt(ways.discuss());
            case SEVERITY -> place.findRow().ifPresent(asides::weigh);
            case MARK -> verdicts.mark(place.rows());
        }
    }

    /// In a field: Shortcut and Enter keep the reason and go on, Esc goes back to the cells. What
    /// is asked in the line is answered there.
    public boolean doesWhileTyping(KeyEvent press) {
        if (line.isAnsweredAt(press.getTarget())) {
            return false;
        }
        if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            goOn();
            return true;
        }
        if (press.getCode() == KeyCode.ESCAPE) {
            place.focusCells();
            return true;
        }
        return false;
    }

    /// Whether somebody writes there.
    public static boolean isText(EventTarget target) {
        return target instanceof TextInputControl;
    }

    private void goOn() {
        reason.keep();
        place.stepToOpen();
        place.focusCells();
    }

    /// Several get a reason as one: that of each alone would be many deeds.
    public void decide(Status status) {
        List<AuditRow> rows = place.rows();
        reason.keep();
        if (rows.size() > 1 && status != Status.PASS) {
            asides.decide(rows, status, verdicts, place::decided);
            return;
        }
        verdicts.decide(rows, status);
        place.decided();
        if (status == Status.PASS) {
            place.step();
        } else if (!rows.isEmpty()) {
            reason.ask();
        }
    }

    private void accept(boolean next) {
        if (verdicts.accept(place.rows())) {
            place.decided();
            if (next) {
                place.stepToOpen();
            }
        }
    }

    private void repeat() {
        if (verdicts.repeat(place.rows())) {
            place.decided();
            place.step();
        }
    }

    private void lookAt(Runnable part) {
        place.look();
        part.run();
    }

    private void lead(Consumer<List<AuditRow>> way) {
        List<AuditRow> rows = place.rows();
        if (!rows.isEmpty()) {
            reason.keep();
            place.look();
            way.accept(rows);
        }
    }
}
