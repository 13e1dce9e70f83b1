package plumbline.gui.evidence;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.review.anchor.Found;
import plumbline.words.Words;

/// Whether evidence still holds, as a sign, a word and a colour.
public final class FreshnessMark extends Label {

    public FreshnessMark(Found found, Words words) {
        EvidenceWords telling = new EvidenceWords(words);
        setText(EvidenceWords.sign(found.freshness()) + " " + telling.freshness(found));
        setTooltip(new Tooltip(telling.reason(found)));
        setMinWidth(USE_PREF_SIZE);
        Style.FRESHNESS.on(this);
        getStyleClass().add("freshness-" + Spelled.id(found.freshness()));
    }
}
