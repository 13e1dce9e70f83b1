package plumbline.report.excel.book;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.excel.table.Choice;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.words.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workbook that is being written: sheets in their order, tables whose rows are streamed, and
/// free sheets by POI.
public final class Book implements AutoCloseable {

    private static final int MOST_ROWS = 1_048_576 - 2 - TableSheet.SPARE;
    private static final int MOST_COLUMNS = 16_384;

    private final Words words;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final SharedTexts shared = new SharedTexts(workbook.getSharedStringSource());
    private final Overflow overflow = new Overflow();
    private final Map<SheetName, Spill> spills = new EnumMap<>(SheetName.class);
    private final List<Written> tables = new ArrayList<>();
    private final Choices choices;
    private final Paper paper;
    private int lists;

    /// `title` stands above each printed page.
    public Book(Words words, String title) {
        this.words = words;
        choices = new Choices(words);
        paper = new Paper(words, title);
        workbook.setCellFormulaValidation(false);
        for (SheetName each : SheetName.values()) {
            XSSFSheet sheet = workbook.createSheet(each.title(words));
            paper.prepare(sheet, each != SheetName.COVER);
            if (each.isForPrograms()) {
                workbook.setSheetVisibility(
                        workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
            }
        }
    }

    /// A table that was written, and a digest of all its cells.
    public record Written(Table<?> table, int rows, String digest) {}

    /// The tables, and the places of the texts that their cells share.
    public record Contents(List<Written> tables, Map<String, Integer> shared) {

        public Contents {
            tables = List.copyOf(tables);
            shared = Map.copyOf(shared);
        }
    }

    /// Takes away a sheet that nothing was written into.
    public void leaveOut(SheetName name) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet(name)));
    }

    public boolean has(SheetName name) {
        return workbook.getSheet(name.title(words)) != null;
    }

    public XSSFSheet sheet(SheetName name) {
        return workbook.getSheet(name.title(words));
    }

    public Styles styles() {
        return styles;
    }

    public Overflow overflow() {
        return overflow;
    }

    /// What was written so far.
    public Contents contents() {
        return new Contents(tables, shared.places());
    }

    /// Fills a sheet with a table.
    public <T> void add(Table<T> table) throws IOException {
        Spill spill = new Spill(table.above() + 1, shared);
        spills.put(table.sheet(), spill);
        RowWriter<T> writer = new RowWriter<>(table, styles, overflow, spill);
        XSSFSheet sheet = sheet(table.sheet());
        Breaks breaks = new Breaks(sheet, table.bands());
        for (T each : table.rows()) {
            check(table, spill.rows());
            breaks.before(table, each, table.above() + spill.rows());
            writer.write(each);
        }
        new TableSheet(sheet, table, styles).write(spill.rows(), choices);
        Paper.fit(sheet, table);
        tables.add(new Written(table, spill.rows(), spill.digest()));
    }

    private void check(Table<?> table, int rows) {
        if (rows >= MOST_ROWS || table.columns().size() > MOST_COLUMNS) {
            throw new ProblemException(
                    ProblemKind.WORKBOOK_TOO_LARGE, null, table.sheet().title(words));
        }
    }

    /// Puts sentences over the head of a table.
    public void legend(SheetName name, List<String> sentences) {
        XSSFCellStyle style = styles.words(10, false, "5B6670");
        style.setWrapText(false);
        for (int at = 0; at < sentences.size(); at++) {
            XSSFRow row = sheet(name).createRow(at);
            Grid.put(row, 0, sentences.get(at), style);
        }
    }

    /// Names the texts that may be chosen.
    public void list(Choice choice, List<String> texts) {
        choices.list(sheet(SheetName.LISTS), choice, lists, texts);
        lists++;
    }

    /// Writes all of it; what it is written to stays open.
    public void write(String title, String program, Instant at, OutputStream to)
            throws IOException {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(program);
        core.setCreated(Optional.of(Date.from(at)));
        core.setModified(Optional.of(Date.from(at)));
        Map<String, Spill> parts = new HashMap<>();
        spills.forEach(
                (name, spill) ->
                        parts.put(
                                sheet(name).getPackagePart().getPartName().getName().substring(1),
                                spill));
        ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
        workbook.write(skeleton);
        new Assembly(parts).write(skeleton.toByteArray(), to);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        for (Spill each : spills.values()) {
            each.close();
        }
    }
}
