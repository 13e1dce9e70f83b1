package plumbline.report.excel.template;

import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What can be written into columns, by ids that no language changes, and the names by which
/// templates ask for it.
public final class FieldNames {

    private static final String KEY = "report.excel.column.";

    private static final List<String> IDS =
            Arrays.stream(ChecksColumn.values())
                    .filter(each -> each != ChecksColumn.BASE_HASH)
                    .map(ChecksColumn::id)
                    .toList();

    private static final Map<String, String> NAMES = names();

    private FieldNames() {}

    /// In the order of our own workbook.
    public static List<String> ids() {
        return IDS;
    }

    /// What people call it.
    public static String title(String id, Words words) {
        return words.get(KEY + id);
    }

    /// What the text above a column asks for, in any language.
    public static Optional<String> find(String header) {
        return Optional.ofNullable(NAMES.get(plain(header)));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Words words : List.of(Words.english(), Words.of(Locale.GERMAN))) {
            IDS.forEach(each -> names.putIfAbsent(plain(title(each, words)), each));
        }
        IDS.forEach(each -> names.putIfAbsent(plain(each), each));
        others().forEach(names::putIfAbsent);
        return names;
    }

    /// As forms of others have it.
    private static Map<String, String> others() {
        Map<String, String> others = new HashMap<>();
        add(others, "service", "system", "component", "application", "komponente", "anwendung");
        add(others, "check", "id", "control id", "check no", "no", "nr", "requirement id");
        add(others, "title", "control", "requirement", "description", "anforderung", "maßnahme");
        add(others, "result", "status", "compliance", "verdict", "bewertung", "erfüllt");
        add(others, "reason", "finding", "rationale", "observation", "begründung", "feststellung");
        add(others, "severity", "risk", "criticality", "risiko", "kritikalität");
        add(others, "section", "category", "area", "domain", "kategorie", "bereich");
        add(others, "evidence", "proof", "reference", "nachweis");
        add(others, "comment", "comments", "remarks", "notes", "bemerkung", "anmerkung");
        add(others, "owner", "responsible", "assignee", "verantwortlich");
        add(others, "review-by", "due", "due date", "deadline", "frist", "fällig");
        add(others, "disposition", "treatment", "action", "behandlung");
        return others;
    }

    private static void add(Map<String, String> all, String id, String... names) {
        for (String each : names) {
            all.put(each, id);
        }
    }
}
