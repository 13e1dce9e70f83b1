package plumbline.gui.page;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import plumbline.gui.style.Style;
import plumbline.report.CheckPage;
import plumbline.words.Words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of a check, all of it: words without the marks of Markdown, and code as it is.
public final class PageText extends VBox {

    private static final Pattern CODE = Pattern.compile("(?s)```[^\\n]*\\n(.*?)(?:```|\\z)");
    private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\n(?!\\n|-|\\d+\\.)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)");

    private final Words words;

    public PageText(Words words) {
        super(14);
        this.words = words;
        setId("catalogue-page");
    }

    public void show(CheckPage page) {
        getChildren().clear();
        part("catalogue.page.question", page.question());
        part("findings.harm", page.harm());
        part("findings.instead", page.advice());
        part("catalogue.page.fine", page.exceptions());
    }

    private void part(String heading, String markdown) {
        if (markdown.isBlank()) {
            return;
        }
        VBox part = new VBox(6, Style.TEXT_CAPTION.on(new Label(words.get(heading))));
        Matcher code = CODE.matcher(markdown);
        int from = 0;
        while (code.find()) {
            say(markdown.substring(from, code.start()), part);
            Label sample = Style.EVIDENCE_TEXT.on(Style.TEXT_CODE.on(wrapped(code.group(1))));
            sample.setMaxWidth(Double.MAX_VALUE);
            part.getChildren().add(sample);
            from = code.end();
        }
        say(markdown.substring(from), part);
        getChildren().add(part);
    }

    private static void say(String markdown, VBox part) {
        String linked = LINK.matcher(markdown).replaceAll("$1");
        String plain = LINE_END.matcher(linked).replaceAll(" ").replace("`", "").strip();
        if (!plain.isEmpty()) {
            part.getChildren().add(wrapped(plain));
        }
    }

    private static Label wrapped(String text) {
        Label label = new Label(text.stripTrailing());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
