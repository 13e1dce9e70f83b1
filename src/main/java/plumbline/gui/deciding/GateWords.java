package plumbline.gui.deciding;

import plumbline.report.Spelled;
import plumbline.review.cell.CellState;
import plumbline.review.gate.Gap;
import plumbline.review.gate.Gate;
import plumbline.words.Words;

import java.util.EnumSet;
import java.util.stream.Collectors;

/// What results need before they are ready, in words.
public record GateWords(Words words) {

    /// What the result still needs, in one sentence; empty when it is ready.
    public String missing(CellState state) {
        return Gap.missing(EnumSet.allOf(Gate.class), state).stream()
                .map(each -> words.get("review.gate." + Spelled.id(each)))
                .collect(Collectors.joining(" · "));
    }
}
