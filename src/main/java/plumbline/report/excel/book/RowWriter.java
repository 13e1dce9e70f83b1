package plumbline.report.excel.book;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

import plumbline.report.excel.book.Spill.Content;
import plumbline.report.excel.packed.Bytes;
import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Lately;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.Table;
import plumbline.report.excel.table.Value;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the rows of a table.
final class RowWriter<T> {

    private static final float LINE = 13.2f;
    private static final int MOST_LINES = 6;

    /// A column has cells that are quoted or not, and links or none.
    private static final int KINDS = 4;

    private final Table<T> table;
    private final Styles styles;
    private final Overflow overflow;
    private final Spill spill;
    private final List<byte[]> letters;
    private final List<Lately<Content>> shared;
    private final int[] known;

    RowWriter(Table<T> table, Styles styles, Overflow overflow, Spill spill) {
        this.table = table;
        this.styles = styles;
        this.overflow = overflow;
        this.spill = spill;
        this.known = new int[table.columns().size() * KINDS];
        Arrays.fill(known, -1);
        this.letters =
                IntStream.range(0, table.columns().size())
                        .mapToObj(CellReference::convertNumToColString)
                        .map(Bytes::of)
                        .toList();
        this.shared = Stream.generate(Lately<Content>::new).limit(2L * letters.size()).toList();
    }

    void write(T item) throws IOException {
        List<Value> values = new ArrayList<>();
        for (Column<T> each : table.columns()) {
            values.add(each.value().apply(item));
        }
        spill.begin(height(values), !table.told().test(item));
        for (int at = 0; at < values.size(); at++) {
            write(at, values.get(at), values.getFirst());
        }
        spill.end();
    }

    private void write(int at, Value value, Value first) throws IOException {
        switch (value) {
            case Value.Text(String text) -> text(at, text, first, false);
            case Value.Amount(double number) -> number(at, number);
            case Value.Day(LocalDate day) -> number(at, DateUtil.getExcelDate(day));
            case Value.Moment(Instant moment) ->
                    number(
                            at,
                            DateUtil.getExcelDate(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
            case Value.Link(String text, String location) -> {
                text(at, text, first, true);
                if (!location.isEmpty()) {
                    spill.link(letters.get(at), location);
                }
            }
        }
    }

    private void text(int at, String text, Value first, boolean link) {
        if (text.isEmpty()) {
            return;
        }
        Lately<Content> lately = shared.get(link ? letters.size() + at : at);
        Content again = lately.of(text);
        if (again == null) {
            make(at, text, first, link).ifPresent(each -> lately.keep(text, each));
        } else {
            spill.value(letters.get(at), again);
        }
    }

    private Optional<Content> make(int at, String text, Value first, boolean link) {
        int style = style(at, CellText.looksLikeFormula(text), link);
        if (text.length() <= CellText.MOST) {
            return spill.text(letters.get(at), style, text);
        }
        spill.text(letters.get(at), style, fitting(at, text, first));
        return Optional.empty();
    }

    /// What is long and not of a first column is named by that and its own.
    private String fitting(int at, String text, Value first) {
        String legal = CellText.legal(text);
        return legal.length() <= CellText.MOST
                ? legal
                : overflow.first(first.plain() + name(table.columns().get(at)), legal);
    }

    /// The text of evidence is what most goes on elsewhere, and is found by its id alone.
    private static String name(Column<?> column) {
        return column.id().equals("text") ? "" : "#" + column.id();
    }

    private void number(int at, double number) throws IOException {
        String told =
                number == Math.rint(number)
                        ? Long.toString(Math.round(number))
                        : Double.toString(number);
        spill.number(letters.get(at), style(at, false, false), told);
    }

    /// Each is looked for once for a column: there are millions of cells.
    private int style(int at, boolean quoted, boolean link) {
        int place = at * KINDS + (quoted ? 1 : 0) + (link ? 2 : 0);
        if (known[place] < 0) {
            Column<T> column = table.columns().get(at);
            Styles.Key key = new Styles.Key(column.look(), column.open(), quoted, link);
            known[place] = styles.of(key).getIndex();
        }
        return known[place];
    }

    /// As many lines as the longest text on paper needs, but not too many.
    private float height(List<Value> values) {
        int lines = 1;
        for (int at = 0; at < table.printed(); at++) {
            Column<T> column = table.columns().get(at);
            if (column.look().wraps() && !column.hidden()) {
                lines = Math.max(lines, lines(values.get(at).plain(), column));
            }
        }
        return lines == 1 ? 0 : lines * LINE + 2;
    }

    private static int lines(String text, Column<?> column) {
        double signs = column.look() == Look.CODE ? column.width() * 0.95 : column.width() * 1.1;
        int lines = 0;
        int from = 0;
        while (from <= text.length() && lines < MOST_LINES) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines += Math.max(1, (int) Math.ceil((to - from) / signs));
            from = to + 1;
        }
        return Math.min(lines, MOST_LINES);
    }
}
