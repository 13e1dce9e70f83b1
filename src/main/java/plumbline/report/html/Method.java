package plumbline.report.html;

import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.report.NotAskedWords;
import plumbline.report.Spelled;
import plumbline.report.TakenOverWords;
import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedService;
import plumbline.words.Words;

import java.util.List;

/// How the results came about: what they mean, how they are counted, by what they were judged.
public final class Method {

    private final Page page;
    private final Report report;
    private final Words words;
    private final Markup out;

    public Method(Page page) {
        this.page = page;
        this.report = page.report();
        this.words = page.words();
        this.out = page.out();
    }

    public void write() {
        Imprint imprint = report.imprint();
        page.section("method", words.get("report.html.method"));
        out.open("dl", "class", "facts");
        fact(words.get("report.html.formula"), formula());
        fact(words.get("report.html.counts"), words.get("report.html.counts-what"));
        fact("✓ PASS", words.get("report.html.means.pass"));
        fact("◐ PARTIAL", words.get("report.html.means.partial"));
        fact("✗ FAIL", words.get("report.html.means.fail"));
        fact("– N/A", words.get("report.html.means.na"));
        fact(
                words.get("report.html.catalogue"),
                words.get(
                        "report.html.catalogue-version",
                        imprint.catalogue().checks(),
                        imprint.catalogue().version()));
        imprint.catalogue()
                .notAsked()
                .forEach(
                        each -> fact(words.get("report.not-asked"), NotAskedWords.of(words, each)));
        imprint.catalogue()
                .takenOver()
                .forEach(
                        each ->
                                fact(
                                        words.get("report.taken-over"),
                                        new TakenOverWords(words).of(each)));
        fact(words.get("report.html.program"), imprint.program());
        out.closeLine("dl");
        services();
        profile();
        page.endSection();
    }

    private String formula() {
        return words.get("report.html.formula." + Spelled.id(report.formula()));
    }

    private void fact(String name, String value) {
        out.open("div").element("dt", name).element("dd", value).close("div");
    }

    private void services() {
        page.table(
                words.get("report.html.sources"),
                List.of(
                        words.get("report.html.service"),
                        words.get("report.html.folder"),
                        words.get("report.html.commit"),
                        words.get("report.html.repository")));
        for (ReportedService each : report.services()) {
            String home = each.subject().home();
            out.open("tr").element("th", each.name(), "scope", "row").open("td");
            out.element("code", each.folder() + (home.isEmpty() ? "" : "/" + home));
            out.close("td").open("td").element("code", dash(each.commit())).close("td");
            out.open("td").element("code", dash(each.remote())).close("td").closeLine("tr");
        }
        page.endTable();
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private void profile() {
        page.table(
                words.get("report.html.profile"),
                List.of(
                        words.get("report.html.switch"),
                        words.get("report.html.value"),
                        words.get("report.html.origin")));
        Profile profile = report.imprint().profile();
        for (Switch each : Switch.values()) {
            said(each.key(), profile.choice(each));
        }
        profile.lines().forEach(each -> said(each.key(), each.choice()));
        page.endTable();
    }

    private void said(String key, Choice choice) {
        out.open("tr").open("th", "scope", "row").element("code", key).close("th");
        out.open("td").element("code", dash(choice.value())).close("td");
        String origin = words.get("report.html.origin." + Spelled.id(choice.origin()));
        out.element("td", choice.place().isEmpty() ? origin : origin + " " + choice.place());
        out.closeLine("tr");
    }
}
