package plumbline.report.html.document;

import plumbline.report.html.Page;
import plumbline.review.digest.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/// The style sheet of a page.
final class Style {

    private static final String SHEET = "/plumbline/report/report.css";

    private Style() {}

    /// With what it prints at the edge of every sheet of paper.
    static String of(Page page) {
        return sheet() + "@page{@top-right{content:" + quoted(edge(page)) + "}}";
    }

    private static String edge(Page page) {
        String title = page.report().imprint().title();
        return page.report().isDraft()
                ? page.words().get("report.html.draft") + " · " + title
                : title;
    }

    private static String sheet() {
        try (InputStream in = Style.class.getResourceAsStream(SHEET)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A text as style sheets have it; only letters and digits stand for themselves, so that no
    /// text can end the string or the sheet.
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        each -> {
                            if (Character.isLetterOrDigit(each) || each == ' ') {
                                quoted.appendCodePoint(each);
                            } else if (each >= ' ' && Character.isDefined(each)) {
                                quoted.append('\\').append(Integer.toHexString(each)).append(' ');
                            }
                        });
        return quoted.append('"').toString();
    }

    /// What a browser compares a style sheet with before it follows it.
    static String digest(String style) {
        byte[] digest = Sha256.begin().digest(style.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
