package plumbline.review.imports.workbook.reading;

import plumbline.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words of workbooks in all languages that they are written in.
final class Languages {

    private static final List<Words> ALL = List.of(Words.english(), Words.of(Locale.GERMAN));

    private Languages() {}

    /// What people read above a column.
    static Stream<String> header(String column) {
        return ALL.stream().map(words -> words.get("report.excel.column." + column));
    }

    static Stream<String> severity(String name) {
        return ALL.stream().map(words -> words.get("review.severity." + name));
    }

    static Stream<String> disposition(String kind) {
        return ALL.stream().map(words -> words.get("report.excel.disposition." + kind));
    }

    static Stream<String> reviewState(String state) {
        return ALL.stream().map(words -> words.get("report.excel.review-state." + state));
    }

    /// Whether a sheet is called like that of the checks.
    static boolean isTitleOfChecks(String sheet) {
        return ALL.stream().anyMatch(words -> words.get("report.excel.sheet.checks").equals(sheet));
    }
}
