package plumbline.report.machine;

import plumbline.check.CheckInfo;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.sarif.SarifRun;
import plumbline.words.Build;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a report as SARIF 2.1.0: one result for each cell.
///
/// SARIF has no word for PARTIAL and for much else of an audit; that stands in `properties`.
public final class ReportSarif implements ReportFormat {

    private final boolean alerts;

    private ReportSarif(boolean alerts) {
        this.alerts = alerts;
    }

    /// With all cells, for programs that know the kinds of results.
    public static ReportSarif whole() {
        return new ReportSarif(false);
    }

    /// With what is shown as FAIL or PARTIAL only, each with a place: GitHub makes an alert of
    /// every result, and takes none that has no place.
    public static ReportSarif forGitHub() {
        return new ReportSarif(true);
    }

    /// What such a file cannot tell as the audit has it, in sentences.
    public List<String> losses(Words words) {
        String shared = words.get("report.loss.sarif");
        return alerts ? List.of(shared, words.get("report.loss.sarif-github")) : List.of(shared);
    }

    @Override
    public void write(Report report, OutputStream to) throws IOException {
        List<CheckInfo> checks = report.cells().map(ReportedCell::check).distinct().toList();
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        SarifRun.write(out, checks, Build.read().version(), run -> write(report, run));
        out.write("\n");
        out.flush();
    }

    private void write(Report report, SarifRun run) {
        SarifPlaces places = new SarifPlaces(report, run);
        places.write();
        new SarifSummary(report, run, places).write();
        SarifResults results = new SarifResults(run, places, report, alerts);
        run.json().writeArrayPropertyStart("results");
        for (ReportedService service : report.services()) {
            service.cells().stream()
                    .filter(each -> !alerts || each.shown().isWorthTelling())
                    .forEach(each -> results.write(service, each));
        }
        results.gone();
        run.json().writeEndArray();
    }
}
