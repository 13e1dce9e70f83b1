package plumbline.review.imports.columns;

import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.VerdictText;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The columns of a table that has one for each verdict, and a cross in that which is meant.
public record CrossedColumns(Map<Integer, OldVerdict> verdicts) {

    private static final Pattern CROSS =
            Pattern.compile(
                    "(?:\\[[xX✓✔]\\]|[xX×✓✔✅☑●•]|:white_check_mark:|:heavy_check_mark:)\\uFE0F?");

    /// Such a sign says that something failed where no other column has a cross.
    private static final Pattern FAULT = Pattern.compile("[❌✗✘✖⚠➖]\\uFE0F?");

    /// Those of a table with at least two, one of them for what passed, where most rows have a
    /// cross.
    public static Optional<CrossedColumns> find(Block.Table table) {
        Map<Integer, OldVerdict> verdicts = new TreeMap<>();
        for (int i = 1; i < table.head().size(); i++) {
            int column = i;
            VerdictText.find(Columns.plain(table.head().get(i)))
                    .filter(each -> each.more().isBlank())
                    .ifPresent(each -> verdicts.put(column, each.verdict()));
        }
        CrossedColumns columns = new CrossedColumns(verdicts);
        return columns.areSeveral() && columns.haveCrosses(table)
                ? Optional.of(columns)
                : Optional.empty();
    }

    private boolean areSeveral() {
        return verdicts.size() > 1
                && verdicts.containsValue(OldVerdict.PASS)
                && Set.copyOf(verdicts.values()).size() == verdicts.size();
    }

    private boolean haveCrosses(Block.Table table) {
        long crossed = table.rows().stream().filter(each -> !crossed(each).isEmpty()).count();
        return crossed * 2 > table.rows().size();
    }

    /// The verdicts that are crossed in a row; only one of them makes sense.
    public List<OldVerdict> crossed(Block.Row row) {
        List<OldVerdict> crossed = signed(row, CROSS);
        return crossed.isEmpty()
                ? signed(row, FAULT).stream().filter(each -> each != OldVerdict.PASS).toList()
                : crossed;
    }

    private List<OldVerdict> signed(Block.Row row, Pattern sign) {
        return verdicts.entrySet().stream()
                .filter(each -> sign.matcher(Columns.plain(row.cell(each.getKey()))).matches())
                .map(Map.Entry::getValue)
                .toList();
    }
}
