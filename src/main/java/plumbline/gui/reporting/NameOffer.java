package plumbline.gui.reporting;

import plumbline.gui.audit.AuditState;
import plumbline.review.audit.AuditFolder;

/// What the file of a report is called where nobody says otherwise.
public final class NameOffer {

    private NameOffer() {}

    public static String of(AuditState state, ReportForm form) {
        String name =
                state instanceof AuditState.Open open
                        ? String.valueOf(open.path().getFileName())
                        : "";
        String bare =
                name.endsWith(AuditFolder.ENDING)
                        ? name.substring(0, name.length() - AuditFolder.ENDING.length())
                        : name;
        return bare + "-" + middle(form) + "." + form.kind().ending();
    }

    private static String middle(ReportForm form) {
        return switch (form.purpose()) {
            case AUDIT_REPORT, MACHINE -> "report";
            case WORKING_COPY -> "working-copy";
            case CLIENT_TEMPLATE -> "client";
            case SEALED_DOSSIER -> "dossier";
        };
    }
}
