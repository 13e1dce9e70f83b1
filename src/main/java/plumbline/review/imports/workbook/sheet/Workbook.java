package plumbline.review.imports.workbook.sheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamException;

/// A workbook of which never more than a row is in memory.
///
/// A number is told in its shortest digits, a day as `2026-03-02`, a moment as
/// `2026-03-02T09:30:00`, of a formula the value that it had.
interface Workbook extends AutoCloseable {

    /// The names of its sheets, hidden ones as well.
    List<String> sheets() throws IOException, XMLStreamException;

    /// Tells the filled rows of a sheet until somebody wants no more.
    void read(String sheet, Predicate<SheetRow> wantsMore) throws IOException, XMLStreamException;

    @Override
    void close() throws IOException;
}
