package plumbline.report.excel.template;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells columns by the row above them.
final class HeaderRow {

    private HeaderRow() {}

    /// Those from the first to the last that is named; one between them may have no name.
    static List<TemplateColumn> columns(Row row) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < Math.max(0, row.getLastCellNum()); at++) {
            names.add(name(row.getCell(at)));
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        Map<String, Long> counts =
                names.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        List<TemplateColumn> columns = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            boolean told = !name.isEmpty() && counts.getOrDefault(name, 0L) == 1;
            String letter = "#" + CellReference.convertNumToColString(at);
            columns.add(new TemplateColumn(at, told ? name : letter, name));
        }
        return columns;
    }

    private static String name(@Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().strip().replaceAll("\\s+", " ")
                : "";
    }
}
