package plumbline.review.imports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A workbook with checks as a report exports it, and as somebody edits it.
public final class CheckBook {

    private final Words words;
    private final List<ChecksColumn> columns = new ArrayList<>(List.of(ChecksColumn.values()));
    private final List<Map<ChecksColumn, String>> rows = new ArrayList<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private String sheet = "";
    private int above;

    public CheckBook(Words words) {
        this.words = words;
    }

    public static CheckBook english() {
        return new CheckBook(Words.english());
    }

    /// A row as it is exported: columns and what they say, one after the other.
    public CheckBook row(String service, String check, Object... values) {
        Map<ChecksColumn, String> row = new EnumMap<>(ChecksColumn.class);
        row.put(ChecksColumn.SERVICE, service);
        row.put(ChecksColumn.CHECK, check);
        row.put(ChecksColumn.REVIEW_STATE, words.get("report.excel.review-state.draft"));
        for (int at = 0; at < values.length; at += 2) {
            row.put((ChecksColumn) values[at], (String) values[at + 1]);
        }
        BaseDigest.Writer digest = new BaseDigest.Writer();
        row.forEach((column, text) -> digest.add(column.id(), text));
        row.put(ChecksColumn.BASE_HASH, digest.text());
        row.put(ChecksColumn.ROW_ID, "PL1:" + service + ":" + check + ":00");
        rows.add(row);
        return this;
    }

    /// Somebody writes into the cell of a row.
    public CheckBook edit(int row, ChecksColumn column, String text) {
        rows.get(row).put(column, text);
        return this;
    }

    /// Somebody deletes columns.
    public CheckBook without(ChecksColumn... gone) {
        columns.removeAll(Arrays.asList(gone));
        return this;
    }

    /// Somebody deletes a row.
    public CheckBook withoutRow(int row) {
        rows.remove(row);
        return this;
    }

    /// Somebody copies a row.
    public CheckBook copyRow(int row) {
        rows.add(new EnumMap<>(rows.get(row)));
        return this;
    }

    /// Somebody turns the columns round.
    public CheckBook turned() {
        Collections.reverse(columns);
        return this;
    }

    /// Somebody adds a column and writes into its first row.
    public CheckBook extra(String header, String text) {
        extra.put(header, text);
        return this;
    }

    /// Somebody writes lines above the table.
    public CheckBook below(int lines) {
        above = lines;
        return this;
    }

    /// Somebody calls the sheet otherwise.
    public CheckBook called(String name) {
        sheet = name;
        return this;
    }

    public Path write(Path file) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Summary").createRow(0).createCell(0).setCellValue("Scores");
            fill(
                    book.createSheet(
                            sheet.isEmpty() ? words.get("report.excel.sheet.checks") : sheet));
            book.write(out);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void fill(Sheet to) {
        for (int at = 0; at < above; at++) {
            to.createRow(at).createCell(0).setCellValue("As discussed on Monday");
        }
        Row header = to.createRow(above);
        for (ChecksColumn each : columns) {
            add(header, words.get("report.excel.column." + each.id()));
        }
        extra.keySet().forEach(each -> add(header, each));
        CellStyle day = to.getWorkbook().createCellStyle();
        day.setDataFormat(to.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
        for (Map<ChecksColumn, String> each : rows) {
            Row row = to.createRow(to.getLastRowNum() + 1);
            columns.forEach(column -> put(add(row, ""), each.getOrDefault(column, ""), day));
        }
        if (!rows.isEmpty()) {
            extra.values().forEach(each -> add(to.getRow(above + 1), each));
        }
    }

    private static Cell add(Row row, String text) {
        Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellValue(text);
        return cell;
    }

    private static void put(Cell cell, String text, CellStyle day) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(text);
        }
    }
}
