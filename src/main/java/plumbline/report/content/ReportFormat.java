package plumbline.report.content;

import java.io.IOException;
import java.io.OutputStream;

/// A way to write a report down.
public interface ReportFormat {

    /// Writes the whole report; the same report gives the same bytes. What it is written to stays
    /// open.
    void write(Report report, OutputStream to) throws IOException;
}
