package plumbline.report.excel.sheet;

import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.excel.book.Book;
import plumbline.report.excel.book.Page;
import plumbline.report.excel.table.SheetName;
import plumbline.words.Words;

import java.util.List;

/// How to read the workbook: formulas, what each status means, the profile, and what may be edited.
final class MethodSheet {

    private static final int LABEL_WIDTH = 26;
    private static final int TEXT_WIDTH = 110;

    private final Words words;
    private final Report report;

    MethodSheet(Words words, Report report) {
        this.words = words;
        this.report = report;
    }

    void write(Book book) {
        Page page = new Page(book.sheet(SheetName.METHOD), book.styles(), LABEL_WIDTH, TEXT_WIDTH);
        page.title(SheetName.METHOD.title(words));
        page.sentence(words.get("report.excel.method.about"), 2, LABEL_WIDTH + TEXT_WIDTH);
        part(
                page,
                "statuses",
                List.of("pass", "partial", "fail", "not-applicable", "open", "proposed"));
        part(page, "scores", List.of("strict", "half", "lenient", "lower", "upper"));
        part(page, "severities", List.of("critical", "high", "medium", "low", "info"));
        part(
                page,
                "glossary",
                List.of("check", "evidence", "finding", "disposition", "assumption", "stale"));
        part(page, "editing", List.of("open-columns", "locked", "links", "long-texts"));
        profile(page);
    }

    private void part(Page page, String part, List<String> entries) {
        page.gap();
        page.heading(words.get("report.excel.method." + part));
        for (String each : entries) {
            String key = "report.excel.method." + part + "." + each;
            page.pair(words.get(key), words.get(key + ".text"), TEXT_WIDTH);
        }
    }

    private void profile(Page page) {
        page.gap();
        page.heading(words.get("report.excel.method.profile"));
        Profile profile = report.imprint().profile();
        for (Switch each : Switch.values()) {
            page.pair(Spelled.id(each), said(profile.choice(each)), TEXT_WIDTH);
        }
        profile.lines().forEach(each -> page.pair(each.key(), said(each.choice()), TEXT_WIDTH));
    }

    private static String said(Choice choice) {
        String value = choice.value().isEmpty() ? "–" : choice.value();
        String place = choice.place().isEmpty() ? "" : " " + choice.place();
        return value + "  (" + Spelled.id(choice.origin()) + place + ")";
    }
}
