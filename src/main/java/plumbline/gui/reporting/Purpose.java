package plumbline.gui.reporting;

import plumbline.report.Spelled;
import plumbline.report.output.ReportKind;

import java.util.List;

/// What somebody wants a report for, and what it can be written as then; the usual one first.
public enum Purpose {
    /// To be read.
    AUDIT_REPORT,
    /// To be edited by others and brought back.
    WORKING_COPY,
    /// Written into a workbook of the client.
    CLIENT_TEMPLATE,
    /// For programs.
    MACHINE,
    /// To be kept, and verified by anybody.
    SEALED_DOSSIER;

    public List<ReportKind> kinds() {
        return switch (this) {
            case AUDIT_REPORT -> List.of(ReportKind.MD, ReportKind.HTML, ReportKind.XLSX);
            case WORKING_COPY -> List.of(ReportKind.XLSX);
            case CLIENT_TEMPLATE -> List.of(ReportKind.TEMPLATE);
            case MACHINE ->
                    List.of(
                            ReportKind.SARIF,
                            ReportKind.SARIF_GITHUB,
                            ReportKind.JUNIT,
                            ReportKind.OSCAL,
                            ReportKind.JSON);
            case SEALED_DOSSIER -> List.of(ReportKind.DOSSIER);
        };
    }

    public String key() {
        return "reports.purpose." + Spelled.id(this);
    }
}
