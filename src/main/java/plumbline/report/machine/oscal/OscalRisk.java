package plumbline.report.machine.oscal;

import plumbline.report.Spelled;
import plumbline.report.content.ReportedCell;
import plumbline.report.machine.Dispositions;
import plumbline.review.decision.Disposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes what a FAIL or PARTIAL means from now on: what is advised, and what was decided about it.
final class OscalRisk {

    private final OscalObject oscal;
    private final Dispositions dispositions;

    OscalRisk(OscalObject oscal, Dispositions dispositions) {
        this.oscal = oscal;
        this.dispositions = dispositions;
    }

    void write(ReportedCell cell) {
        Optional<Disposition> said = dispositions.find(cell);
        oscal.field("uuid", OscalCell.id("risk", cell));
        oscal.field("title", OscalText.line(cell.check().title()));
        oscal.field("description", OscalText.lines(cell.reason()));
        oscal.field(
                "statement",
                OscalText.lines(said.map(Dispositions::text).orElse("nothing is decided yet")));
        oscal.properties(properties(cell, said));
        oscal.field("status", said.map(this::status).orElse("open"));
        LocalDate day = said.map(Disposition::reviewBy).orElse(null);
        if (day != null) {
            oscal.field("deadline", day + "T00:00:00Z");
        }
        if (!cell.check().fix().isEmpty()) {
            oscal.list("remediations", List.of(cell), this::advice);
        }
        oscal.list(
                "related-observations",
                List.of(OscalCell.id("observation", cell)),
                each -> oscal.field("observation-uuid", each));
    }

    private static OscalObject.Properties properties(
            ReportedCell cell, Optional<Disposition> said) {
        return new OscalObject.Properties()
                .with("severity", cell.severity().name())
                .with("disposition", said.map(each -> Spelled.id(each.kind())).orElse(""))
                .with("owner", said.map(Disposition::owner).orElse(""));
    }

    private String status(Disposition said) {
        if (said.kind() == Disposition.Kind.FALSE_POSITIVE) {
            return "closed";
        }
        return switch (dispositions.acceptance(said)) {
            case ACCEPTED -> "deviation-approved";
            case UNDER_REVIEW -> "investigating";
            case REJECTED -> "remediating";
        };
    }

    private void advice(ReportedCell cell) {
        oscal.field("uuid", OscalCell.id("advice", cell));
        oscal.field("lifecycle", "recommendation");
        oscal.field("title", OscalText.line(cell.check().title()));
        oscal.field("description", OscalText.lines(cell.check().fix()));
    }
}
