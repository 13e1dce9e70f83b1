package plumbline.gui.reporting;

import plumbline.gui.control.ByteCount;
import plumbline.report.excel.preview.SheetBeginning;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of a zip and how large they are, as a table.
final class ZipContents {

    private ZipContents() {}

    static SheetBeginning of(byte[] zip, Words words) throws IOException {
        List<SheetBeginning.Line> lines = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                long bytes = in.transferTo(OutputStream.nullOutputStream());
                lines.add(
                        new SheetBeginning.Line(
                                lines.size() + 1, List.of(each.getName(), ByteCount.text(bytes))));
            }
        }
        return new SheetBeginning(
                words.get("reports.page.files"),
                List.of(words.get("reports.file.name"), words.get("reports.file.size")),
                lines,
                false);
    }
}
