package plumbline.gui.reporting;

import plumbline.drawing.Painting;
import plumbline.gui.code.CodeText;
import plumbline.report.excel.preview.SheetBeginning;

/// A part of a preview, which has a tab of its own; `more` are lines that are not shown.
public sealed interface Page {

    String title();

    /// Text as it will be written.
    record Source(String title, CodeText text, long more) implements Page {}

    /// A drawing as it will stand there.
    record Drawn(String title, Painting painting) implements Page {}

    /// The first rows of a sheet.
    record Rows(SheetBeginning sheet) implements Page {

        @Override
        public String title() {
            return sheet.name();
        }
    }
}
