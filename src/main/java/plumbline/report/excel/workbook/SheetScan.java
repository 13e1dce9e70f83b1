package plumbline.report.excel.workbook;

import plumbline.report.excel.packed.Bytes;
import plumbline.report.excel.packed.CellsDigest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Reads a sheet from its beginning to its end without keeping it.
final class SheetScan {

    private static final int LETTERS = 26;

    /// Cells are digested many at a time: there are millions of them.
    private static final int MANY = 1 << 16;

    private final int heads;
    private final List<String> shared;
    private final Set<Integer> wanted;
    private final CellsDigest digest = new CellsDigest();
    private final Bytes told = new Bytes();
    private final Bytes cell = new Bytes();
    private final Map<Integer, String> row = new HashMap<>();
    private final List<String> spans = new ArrayList<>();
    private String filter = "";
    private int rows;
    private boolean below;
    private boolean places;

    /// Of a sheet whose first rows are no data; its cells tell places among these texts, and only
    /// some of its columns are `wanted`, counted from 0.
    SheetScan(int heads, List<String> shared, Set<Integer> wanted) {
        this.heads = heads;
        this.shared = shared;
        this.wanted = wanted;
    }

    /// What the first element of a part says: its name, and the cells that it is about.
    static void root(InputStream in, BiConsumer<String, String> take) throws IOException {
        WrittenXml xml = new WrittenXml(in);
        if (xml.next()) {
            take.accept(xml.attribute("name").toString(), xml.attribute("ref").toString());
        }
    }

    /// The texts that cells tell places of.
    static List<String> shared(InputStream in) throws IOException {
        WrittenXml xml = new WrittenXml(in);
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
            if (!xml.begins() && xml.name().equals("t")) {
                text.append(xml.text());
            } else if (!xml.begins() && xml.name().equals("si")) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        return texts;
    }

    /// Hands over what stands in the wanted columns of each row of data, by their places.
    void read(InputStream in, Consumer<Map<Integer, String>> take) throws IOException {
        WrittenXml xml = new WrittenXml(in);
        while (xml.next()) {
            if (xml.begins()) {
                begin(xml);
            } else if (below) {
                end(xml, take);
            }
        }
        digest.add(told.array(), told.length());
        told.clear();
    }

    private void begin(WrittenXml xml) {
        switch (xml.name()) {
            case "row" -> below = Integer.parseInt(xml.attribute("r").toString()) > heads;
            case "c" -> {
                cell.clear();
                cell.add(xml.attribute("r"));
                places = xml.attribute("t").isText("s");
            }
            case "autoFilter" -> filter = xml.attribute("ref").toString();
            case "dataValidation", "conditionalFormatting" ->
                    spans.add(xml.attribute("sqref").toString());
            default -> {
                // nothing that was counted
            }
        }
    }

    private void end(WrittenXml xml, Consumer<Map<Integer, String>> take) {
        switch (xml.name()) {
            case "t", "v" -> endCell(xml.text());
            case "row" -> {
                rows++;
                take.accept(row);
                row.clear();
            }
            case "sheetData" -> below = false;
            default -> {
                // nothing that was counted
            }
        }
    }

    private void endCell(Bytes content) {
        told.add(cell);
        told.add(0);
        told.add(content);
        told.add(0);
        if (told.length() >= MANY) {
            digest.add(told.array(), told.length());
            told.clear();
        }
        int column = column(cell);
        if (wanted.contains(column)) {
            String text = content.toString();
            row.put(column, places ? shared.get(Integer.parseInt(text)) : text);
        }
    }

    private static int column(Bytes cell) {
        int column = 0;
        for (int at = 0; at < cell.length() && cell.at(at) >= 'A'; at++) {
            column = column * LETTERS + cell.at(at) - 'A' + 1;
        }
        return column - 1;
    }

    int rows() {
        return rows;
    }

    String filter() {
        return filter;
    }

    /// The cells that rules are about.
    List<String> spans() {
        return spans;
    }

    String digest() {
        return digest.text();
    }
}
