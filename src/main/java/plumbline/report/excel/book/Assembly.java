package plumbline.report.excel.book;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

import plumbline.report.excel.packed.PackedRows;
import plumbline.report.excel.packed.Press;
import plumbline.report.excel.packed.Segment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(to);
        add(zip, TYPES, Objects.requireNonNull(parts.remove(TYPES)));
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
            Spill spill = spills.get(each.getKey());
            if (spill == null) {
                add(zip, each.getKey(), each.getValue());
            } else {
                String xml = new String(each.getValue(), StandardCharsets.UTF_8);
                addSheet(zip, each.getKey(), xml, spill);
            }
        }
        zip.finish();
    }

    private static SequencedMap<String, byte[]> parts(byte[] skeleton) throws IOException {
        SequencedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(skeleton))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                parts.put(entry.getName(), zip.readAllBytes());
                entry = zip.getNextEntry();
            }
        }
        return parts;
    }

    private static void add(ZipArchiveOutputStream zip, String part, byte[] content)
            throws IOException {
        Piece piece = Piece.of(content, true);
        add(zip, part, piece.segment(), piece.open());
    }

    /// The rows are packed already, with nothing that stands before or behind them.
    private static void addSheet(ZipArchiveOutputStream zip, String part, String xml, Spill spill)
            throws IOException {
        int rows = xml.indexOf(ROWS_END);
        Piece before = Piece.of(xml.substring(0, rows).getBytes(StandardCharsets.UTF_8), false);
        Piece behind = behind(xml.substring(rows), spill);
        PackedRows packed = spill.packed();
        Segment whole = before.segment().then(packed.segment()).then(behind.segment());
        try (InputStream in =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(before.open(), packed.open(), behind.open())))) {
            add(zip, part, whole, in);
        }
    }

    /// What stands behind the rows; there may be tens of thousands of links in it.
    private static Piece behind(String xml, Spill spill) throws IOException {
        int links = xml.indexOf(BEHIND_LINKS);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Press press = new Press(packed)) {
            write(xml.substring(0, links), press);
            if (spill.hasLinks()) {
                write("<hyperlinks>", press);
                spill.writeLinks(press);
                write("</hyperlinks>", press);
            }
            write(xml.substring(links), press);
            return new Piece(press.end(true), packed);
        }
    }

    private static void write(String text, Press press) throws IOException {
        press.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(
            ZipArchiveOutputStream zip, String part, Segment segment, InputStream packed)
            throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(part);
        entry.setTimeLocal(ALWAYS);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setCrc(Integer.toUnsignedLong(segment.checksum()));
        entry.setSize(segment.size());
        entry.setCompressedSize(segment.packed());
        zip.addRawArchiveEntry(entry, packed);
    }

    /// A part of a part, packed in memory.
    private record Piece(Segment segment, ByteArrayOutputStream packed) {

        static Piece of(byte[] content, boolean last) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (Press press = new Press(packed)) {
                press.write(content);
                return new Piece(press.end(last), packed);
            }
        }

        InputStream open() {
            return new ByteArrayInputStream(packed.toByteArray());
        }
    }
}
