package plumbline.report.excel.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Puts the rows into the skeleton of a workbook; parts are sorted and their times the same, so
/// that equal reports are equal files.
final class Assembly {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String ROWS_END = "</sheetData>";

    /// What stands behind all that POI writes of a sheet before its links.
    private static final String BEHIND_LINKS = "<pageMargins";

    /// What a reader has to know first.
    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, Spill> spills;

    /// `spills` by the names of the parts that they belong into.
    Assembly(Map<String, Spill> spills) {
        this.spills = spills;
    }

    void write(byte[] skeleton, OutputStream to) throws IOException {
        Map<String, byte[]> parts = parts(skeleton);
        ZipOutputStream zip = new ZipOutputStream(to);
        zip.setLevel(Deflater.BEST_SPEED);
        begin(zip, TYPES);
        zip.write(parts.remove(TYPES));
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
            begin(zip, each.getKey());
            Spill spill = spills.get(each.getKey());
            if (spill == null) {
                zip.write(each.getValue());
            } else {
                sheet(new String(each.getValue(), StandardCharsets.UTF_8), spill, zip);
            }
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private static Map<String, byte[]> parts(byte[] skeleton) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(skeleton))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                parts.put(entry.getName(), zip.readAllBytes());
                entry = zip.getNextEntry();
            }
        }
        return parts;
    }

    private static void sheet(String xml, Spill spill, OutputStream to) throws IOException {
        int rows = xml.indexOf(ROWS_END);
        int links = xml.indexOf(BEHIND_LINKS, rows);
        write(xml.substring(0, rows), to);
        spill.copyRows(to);
        write(xml.substring(rows, links), to);
        links(spill, to);
        write(xml.substring(links), to);
    }

    private static void links(Spill spill, OutputStream to) throws IOException {
        if (spill.hasLinks()) {
            write("<hyperlinks>", to);
            spill.copyLinks(to);
            write("</hyperlinks>", to);
        }
    }

    private static void write(String text, OutputStream to) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
