package plumbline.gui.findings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import plumbline.check.CheckInfo;
import plumbline.gui.code.CopyCode;
import plumbline.gui.page.CheckPages;
import plumbline.gui.style.Style;
import plumbline.report.CheckPage;
import plumbline.words.Words;

import java.util.List;

/// What the pages of the checks say: why it hurts, what to do instead, and code for that to copy.
final class PagePart extends VBox {

    private final FindingTelling telling;
    private final CheckPages pages;
    private final Words words;
    private List<CheckInfo> shown = List.of();

    PagePart(FindingTelling telling, CheckPages pages, Words words) {
        super(14);
        this.pages = pages;
        this.telling = telling;
        this.words = words;
    }

    void show(List<CheckInfo> checks) {
        shown = checks;
        getChildren().clear();
        pages.readAll(
                checks,
                read -> {
                    if (shown.equals(checks)) {
                        show(checks, read);
                    }
                });
    }

    private void show(List<CheckInfo> checks, List<CheckPage> read) {
        getChildren().clear();
        for (int i = 0; i < read.size(); i++) {
            if (checks.size() > 1) {
                getChildren().add(wrapped(Style.TEXT_STRONG.on(new Label(checks.get(i).title()))));
            }
            show(checks.get(i), read.get(i));
        }
    }

    private void show(CheckInfo check, CheckPage read) {
        say(words.get("findings.harm"), telling.harm(read));
        say(words.get("findings.instead"), telling.advice(check, read));
        telling.findSample(read).ifPresent(each -> getChildren().add(new CopyCode(each, words)));
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
