package plumbline.report.excel.workbook;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Table;
import plumbline.words.Words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Counts results from the cells of the checks, as the formulas of the summary do.
final class Results implements Consumer<Map<Integer, String>> {

    private final int service;
    private final int result;
    private final int stale;
    private final String yes;
    private final Map<String, Integer> counts = new HashMap<>();

    private Results(int service, int result, int stale, String yes) {
        this.service = service;
        this.result = result;
        this.stale = stale;
        this.yes = yes;
    }

    static Results of(Table<?> table, Words words) {
        return new Results(
                table.place("service"),
                table.place("result"),
                table.place("stale"),
                words.get("report.excel.yes"));
    }

    /// The columns that it counts by.
    Set<Integer> columns() {
        return Set.of(service, result, stale);
    }

    @Override
    public void accept(Map<Integer, String> row) {
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
