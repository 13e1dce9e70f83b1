package plumbline.report.imported;

import plumbline.check.Severity;
import plumbline.report.ClaimWords;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.review.decision.Disposition;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.Quantity;
import plumbline.review.imports.document.Remark;
import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.reconciling.Counted;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.MatchedIssue;
import plumbline.review.imports.reconciling.MatchedRow;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.review.score.Formula;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;

/// Writes old audits as JSON; its keys are a contract: more may come, none changes its name.
public final class ImportJson {

    private static final int FORMAT_VERSION = 1;

    private final JsonDocument document;
    private final JsonGenerator json;

    private ImportJson(JsonDocument document) {
        this.document = document;
        this.json = document.json();
    }

    /// One audit is the object itself; several are its `reports`.
    public static void write(List<LocatedReport> all, Writer to) {
        try (JsonDocument document = new JsonDocument(to, FORMAT_VERSION)) {
            ImportJson writer = new ImportJson(document);
            if (all.size() == 1) {
                writer.report(all.getFirst());
            } else {
                document.list("reports", all, writer::report);
            }
        }
    }

    private void report(LocatedReport located) {
        report(located.report());
        new ReferencesJson(document).write(located.references());
    }

    private void report(Reconciliation report) {
        OldAudit audit = report.audit();
        json.writeStringProperty("name", report.name());
        json.writeStringProperty("sha256", report.sha256());
        json.writeStringProperty("style", Spelled.id(audit.style()));
        json.writeStringProperty("service", report.service());
        json.writeStringProperty("title", audit.headline().title());
        json.writeStringProperty("date", audit.headline().date());
        json.writeStringProperty("auditor", audit.headline().auditor());
        document.list("claims", audit.claims(), this::claim);
        document.list("rows", report.rows(), this::row);
        document.list("issues", report.issues(), this::issue);
        document.list("fixes", audit.fixes(), this::fix);
        document.list("quantities", audit.quantities(), this::quantity);
        document.list("strengths", audit.strengths(), this::remark);
        document.list("notes", audit.notes(), this::remark);
        document.object("totals", () -> totals(report.counted()));
        document.list("flags", report.flags(), this::flag);
    }

    private void claim(Claim claim) {
        ClaimWords said = ClaimWords.of(claim);
        json.writeStringProperty("what", said.what());
        json.writeStringProperty("stated", said.stated());
        json.writeStringProperty("scope", claim.scope());
        json.writeNumberProperty("line", claim.line());
    }

    private void row(MatchedRow matched) {
        var row = matched.row();
        json.writeStringProperty("section", row.section());
        json.writeStringProperty("id", row.id());
        json.writeStringProperty("title", row.title());
        json.writeStringProperty("service", row.service());
        json.writeStringProperty("status", row.verdict().title());
        json.writeStringProperty("evidence", row.evidence());
        json.writeNumberProperty("line", row.line());
        check(matched.match().check());
        json.writeStringProperty("match", Spelled.id(matched.match().kind()));
    }

    private void check(String id) {
        json.writeStringProperty("check", id.isEmpty() ? null : id);
    }

    private void issue(MatchedIssue matched) {
        OldIssue issue = matched.issue();
        Severity severity = issue.severity();
        Disposition.Kind decided = issue.decided();
        json.writeStringProperty("severity", severity == null ? null : severity.name());
        json.writeStringProperty("title", issue.title());
        json.writeStringProperty("detail", issue.detail());
        json.writeNumberProperty("line", issue.line());
        check(matched.match().check());
        json.writeStringProperty("match", Spelled.id(matched.match().kind()));
        json.writeBooleanProperty("ticked", issue.ticked());
        json.writeStringProperty("disposition", decided == null ? null : Spelled.id(decided));
        json.writeStringProperty("reason", issue.reason());
        lines("rows", matched.rows().stream().map(each -> each.line()).toList());
        lines("fixes", matched.fixes().stream().map(OldFix::line).toList());
    }

    private void lines(String name, List<Integer> lines) {
        json.writeArrayPropertyStart(name);
        lines.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void fix(OldFix fix) {
        json.writeStringProperty("priority", fix.priority());
        json.writeStringProperty("title", fix.title());
        json.writeStringProperty("text", fix.text());
        json.writeNumberProperty("line", fix.line());
    }

    private void quantity(Quantity quantity) {
        json.writeStringProperty("title", quantity.title());
        json.writeStringProperty("value", quantity.value());
        json.writeNumberProperty("line", quantity.line());
    }

    private void remark(Remark remark) {
        json.writeStringProperty("text", remark.text());
        json.writeNumberProperty("line", remark.line());
    }

    private void totals(Counted counted) {
        json.writeNumberProperty("rows", counted.tally().total());
        json.writeNumberProperty("pass", counted.tally().pass());
        json.writeNumberProperty("partial", counted.tally().partial());
        json.writeNumberProperty("fail", counted.tally().fail());
        json.writeNumberProperty("na", counted.tally().notApplicable());
        json.writeNumberProperty("open", counted.tally().open());
        share("strict", counted.share(Formula.STRICT));
        share("half", counted.share(Formula.HALF_CREDIT));
        share("lenient", counted.share(Formula.LENIENT));
    }

    private void share(String name, OptionalDouble share) {
        if (share.isPresent()) {
            json.writeNumberProperty(name, share.getAsDouble());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void flag(Flag flag) {
        json.writeStringProperty("code", flag.code().name());
        json.writeNumberProperty("line", flag.line());
        lines("otherLines", flag.others());
        json.writeStringProperty("message", flag.message());
    }
}
