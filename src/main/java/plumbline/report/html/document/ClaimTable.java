package plumbline.report.html.document;

import plumbline.report.ClaimSentences;
import plumbline.report.content.OldDocument;
import plumbline.report.content.OldDocument.Line;
import plumbline.report.html.Markup;
import plumbline.report.html.Page;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// What imported documents say of themselves, and what their rows say.
final class ClaimTable {

    private final Page page;
    private final Words words;
    private final Markup out;
    private final ClaimSentences say;

    ClaimTable(Page page) {
        this.page = page;
        this.words = page.words();
        this.out = page.out();
        this.say = new ClaimSentences(words);
    }

    void write() {
        List<OldDocument> documents = page.report().documents();
        if (!documents.isEmpty()) {
            page.section("claims", words.get("report.claim.title"));
            documents.forEach(this::document);
            page.endSection();
        }
    }

    private void document(OldDocument document) {
        if (!document.there()) {
            out.element("p", words.get("report.claim.missing", document.name()));
            return;
        }
        page.table(
                document.name() + " · " + document.service(),
                Stream.of("line", "says", "rows-say", "code", "why")
                        .map(each -> words.get("report.claim." + each))
                        .toList());
        document.lines().forEach(this::row);
        page.endTable();
    }

    private void row(Line line) {
        out.open("tr").element("td", Integer.toString(line.number()));
        out.element("th", say.document(line.claim()), "scope", "row");
        out.element("td", say.rows(line.claim(), line.rows(), line.issues()));
        out.open("td").element("code", ClaimSentences.codes(line.flags())).close("td");
        out.element("td", line.agrees() ? say.agrees() : say.why(line.flags())).closeLine("tr");
    }
}
