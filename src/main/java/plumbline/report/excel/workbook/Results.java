package plumbline.report.excel.workbook;

import org.apache.poi.ss.util.CellReference;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Table;
import plumbline.words.Words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Counts results from the cells of the checks, as the formulas of the summary do.
final class Results implements Consumer<Map<String, String>> {

    private final String service;
    private final String result;
    private final String stale;
    private final String yes;
    private final Map<String, Integer> counts = new HashMap<>();

    private Results(String service, String result, String stale, String yes) {
        this.service = service;
        this.result = result;
        this.stale = stale;
        this.yes = yes;
    }

    static Results of(Table<?> table, Words words) {
        return new Results(
                column(table, "service"),
                column(table, "result"),
                column(table, "stale"),
                words.get("report.excel.yes"));
    }

    private static String column(Table<?> table, String id) {
        return CellReference.convertNumToColString(table.place(id));
    }

    @Override
    public void accept(Map<String, String> row) {
        if (!yes.equals(row.get(stale))) {
            counts.merge(
                    row.getOrDefault(service, "") + '\0' + row.getOrDefault(result, ""),
                    1,
                    Integer::sum);
        }
    }

    int count(String name, String status) {
        String told = CellText.escaped(CellText.legal(name));
        return counts.getOrDefault(told + '\0' + status, 0);
    }
}
