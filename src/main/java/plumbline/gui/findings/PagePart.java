package plumbline.gui.findings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import plumbline.check.CheckInfo;
import plumbline.gui.control.CopyCode;
import plumbline.gui.style.Style;
import plumbline.words.Words;

import java.util.List;

/// What the pages of the checks say: why it hurts, what to do instead, and code for that to copy.
final class PagePart extends VBox {

    private final FindingTelling telling;
    private final Words words;

    PagePart(FindingTelling telling, Words words) {
        super(14);
        this.telling = telling;
        this.words = words;
    }

    void show(List<CheckInfo> checks) {
        getChildren().clear();
        for (CheckInfo each : checks) {
            if (checks.size() > 1) {
                getChildren().add(wrapped(Style.TEXT_STRONG.on(new Label(each.title()))));
            }
            show(each);
        }
    }

    private void show(CheckInfo check) {
        say(words.get("findings.harm"), telling.harm(check));
        say(words.get("findings.instead"), telling.advice(check));
        telling.findSample(check).ifPresent(each -> getChildren().add(new CopyCode(each, words)));
    }

    private void say(String heading, String text) {
        if (!text.isBlank()) {
            Label caption = Style.TEXT_CAPTION.on(new Label(heading));
            getChildren().add(new VBox(4, caption, wrapped(new Label(text))));
        }
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
