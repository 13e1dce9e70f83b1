package plumbline.report.excel.template;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sheets of a template with their first rows, and whether it is a form with placeholders.
public record TemplateOutline(List<Sheet> sheets, boolean form) {

    /// So many named columns make a row the one above a table.
    private static final int ENOUGH = 2;

    public TemplateOutline {
        sheets = List.copyOf(sheets);
    }

    /// A sheet, and the filled ones of its first rows.
    public record Sheet(String name, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /// A row by the number that people see, as if it were the one above a table.
    public record Line(int number, List<TemplateColumn> columns) {

        public Line {
            columns = List.copyOf(columns);
        }
    }

    public Optional<Sheet> findSheet(String name) {
        return sheets.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<Line> findLine(String sheet, int number) {
        return findSheet(sheet).stream()
                .flatMap(each -> each.lines().stream())
                .filter(each -> each.number() == number)
                .findFirst();
    }

    /// What its names say belongs where: the row of which most are known, if they are enough.
    public TemplateMap propose() {
        return sheets.stream()
                .flatMap(each -> each.lines().stream().map(line -> propose(each.name(), line)))
                .filter(each -> each.columns().size() >= ENOUGH)
                // of equals the first
                .max(
                        Comparator.comparingInt((TemplateMap each) -> each.columns().size())
                                .thenComparingInt(each -> -each.headerRow()))
                .orElse(TemplateMap.NONE);
    }

    /// The same for one row; each thing goes where it is named first.
    public static TemplateMap propose(String sheet, Line line) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (TemplateColumn each : line.columns()) {
            FieldNames.find(each.header())
                    .filter(id -> !columns.containsValue(id))
                    .ifPresent(id -> columns.put(each.key(), id));
        }
        return new TemplateMap(sheet, line.number(), columns);
    }
}
