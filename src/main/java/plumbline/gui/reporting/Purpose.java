package plumbline.gui.reporting;

import plumbline.report.Spelled;
import plumbline.report.output.ReportKind;

import java.util.List;

/// What somebody wants a report for, and what it can be written as then; the usual one first.
public enum Purpose {
    /// To be read.
    AUDIT_REPORT(ReportKind.MD, ReportKind.HTML, ReportKind.XLSX),
    /// To be edited by others and brought back.
    WORKING_COPY(ReportKind.XLSX),
    /// For programs.
    MACHINE(ReportKind.SARIF, ReportKind.SARIF_GITHUB, ReportKind.JUNIT, ReportKind.JSON),
    /// To be kept, and verified by anybody.
    SEALED_DOSSIER(ReportKind.DOSSIER);

    private final List<ReportKind> kinds;

    Purpose(ReportKind... kinds) {
        this.kinds = List.of(kinds);
    }

    public List<ReportKind> kinds() {
        return kinds;
    }

    public String key() {
        return "reports.purpose." + Spelled.id(this);
    }
}
