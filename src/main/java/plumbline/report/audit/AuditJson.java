package plumbline.report.audit;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Incident;
import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.ProfileLine;
import plumbline.analysis.profile.Switch;
import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.check.Status;
import plumbline.report.ComparisonFields;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedService;
import plumbline.report.content.Since;
import plumbline.review.anchor.Freshness;
import plumbline.review.catalogue.NotAsked;
import plumbline.review.cell.CellState;
import plumbline.review.compare.CheckDigest;
import plumbline.review.compare.catalogue.TakenOver;
import plumbline.review.decision.Disposition;
import plumbline.review.look.Opinion;
import plumbline.review.score.Formula;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;
import plumbline.source.SourceSpan;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Writes proposals and decisions as JSON; its keys are a contract: more may come, none changes its
/// name.
///
/// A proposal is no result: until a person decides, `result` and `disposition` are null and the
/// score counts the check as open.
public final class AuditJson {

    private static final int FORMAT_VERSION = 1;

    private final JsonDocument document;
    private final JsonGenerator json;

    private AuditJson(JsonDocument document) {
        this.document = document;
        this.json = document.json();
    }

    public static void write(Report report, Writer to) {
        try (JsonDocument document = new JsonDocument(to, FORMAT_VERSION)) {
            AuditJson writer = new AuditJson(document);
            Profile profile = report.imprint().profile();
            document.list(
                    "profile",
                    List.of(Switch.values()),
                    each -> writer.choice("switch", each.key(), profile.choice(each)));
            writer.rules(profile.lines());
            document.list("services", report.services(), each -> writer.service(each, report));
            writer.notAsked(report.imprint().catalogue().notAsked());
            List<TakenOver> taken = report.imprint().catalogue().takenOver();
            if (!taken.isEmpty()) {
                document.list("takenOver", taken, writer::takenOver);
            }
            document.list("incidents", report.incidents(), writer::incident);
            writer.since(report);
            if (!report.documents().isEmpty()) {
                document.list("documents", report.documents(), new DocumentJson(document)::write);
            }
        }
    }

    /// Nothing where all of the catalogue is asked.
    private void notAsked(List<NotAsked> checks) {
        if (!checks.isEmpty()) {
            document.list("notAsked", checks, this::notAsked);
        }
    }

    private void notAsked(NotAsked each) {
        json.writeStringProperty("check", each.check());
        json.writeStringProperty("reason", each.reason());
        json.writeStringProperty("who", each.who());
        json.writeStringProperty("at", each.at().toString());
    }

    private void takenOver(TakenOver taken) {
        json.writeStringProperty("who", taken.who());
        json.writeStringProperty("at", taken.at().toString());
        json.writeNumberProperty("results", taken.counts().results());
        json.writeNumberProperty("ownChecks", taken.counts().ownChecks());
        json.writeNumberProperty("notAsked", taken.counts().notAsked());
        json.writeNumberProperty("severities", taken.counts().severities());
        json.writeNumberProperty("settings", taken.counts().settings());
    }

    /// Nothing where it was held against no earlier audit.
    private void since(Report report) {
        Since since = report.since();
        if (since != null) {
            document.object(
                    "since",
                    () -> ComparisonFields.write(document, since.comparison(), report.formula()));
        }
    }

    /// Nothing where the profile says nothing of single checks, paths and files.
    private void rules(List<ProfileLine> lines) {
        if (!lines.isEmpty()) {
            document.list("rules", lines, each -> choice("rule", each.key(), each.choice()));
        }
    }

    private void choice(String kind, String key, Choice choice) {
        json.writeStringProperty(kind, key);
        json.writeStringProperty("value", choice.value());
        json.writeStringProperty("origin", Spelled.id(choice.origin()));
        json.writeStringProperty("place", choice.place().isEmpty() ? null : choice.place());
    }

    private void incident(Incident incident) {
        json.writeStringProperty("part", incident.part());
        json.writeStringProperty("file", incident.file());
        json.writeStringProperty("message", incident.cause().toString());
    }

    private void service(ReportedService service, Report report) {
        json.writeStringProperty("name", service.name());
        json.writeStringProperty("root", service.subject().home());
        json.writeStringProperty("commit", service.commit().isEmpty() ? null : service.commit());
        document.list("results", service.cells(), this::result);
        document.object("proposed", () -> proposed(service.cells()));
        document.object("score", () -> score(report.confirmed().service(service.name()).tally()));
    }

    private void result(ReportedCell cell) {
        json.writeStringProperty("check", cell.check().id());
        json.writeStringProperty("section", cell.check().section().title());
        json.writeStringProperty("title", cell.check().title());
        json.writeStringProperty("severity", cell.severity().name());
        proposal(cell.state().proposal());
        json.writeStringProperty("fix", cell.check().fix());
        json.writeStringProperty("digest", CheckDigest.of(cell.check()));
        json.writeStringProperty("answer", Spelled.id(cell.check().answer()));
        decision(cell);
    }

    /// What the checks say, whatever people decided; null where only people are asked.
    private void proposal(@Nullable Proposal proposal) {
        if (proposal == null) {
            json.writeNullProperty("proposal");
            json.writeNullProperty("confidence");
            json.writeStringProperty("reason", "");
            document.list("evidence", List.<Exhibit>of(), this::evidence);
            json.writeNumberProperty("waived", 0);
        } else {
            proposed(proposal);
        }
    }

    private void proposed(Proposal proposal) {
        json.writeStringProperty("proposal", proposal.status().title());
        json.writeStringProperty("confidence", Spelled.id(proposal.certainty()));
        json.writeStringProperty("reason", proposal.reason());
        document.list("evidence", proposal.evidence(), this::evidence);
        json.writeNumberProperty("waived", waived(proposal));
    }

    private static long waived(Proposal proposal) {
        return proposal.findings().stream().filter(each -> !each.counts()).count();
    }

    private void evidence(Exhibit exhibit) {
        json.writeStringProperty("kind", Spelled.id(exhibit.evidence().kind()));
        SourceSpan place = exhibit.evidence().place();
        if (place == null) {
            json.writeNullProperty("file");
            json.writeNullProperty("line");
            json.writeNullProperty("endLine");
        } else {
            json.writeStringProperty("file", place.file());
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("endLine", place.endLine());
        }
        json.writeStringProperty("text", exhibit.text());
        json.writeStringProperty("note", exhibit.evidence().note());
        json.writeStringProperty("supports", exhibit.supports().title());
    }

    /// What people say; null where nobody has said anything.
    private void decision(ReportedCell cell) {
        CellState state = cell.state();
        json.writeStringProperty("result", state.findStatus().map(Status::title).orElse(null));
        json.writeStringProperty("standing", Spelled.id(state.standing()));
        document.list(
                "differing",
                state.look().isDisputed() ? state.look().opinions() : List.of(),
                this::opinion);
        json.writeStringProperty("basis", Spelled.id(cell.basis()));
        json.writeStringProperty("resultReason", state.reason());
        Disposition disposition = state.disposition();
        if (disposition == null) {
            json.writeNullProperty("disposition");
        } else {
            document.object("disposition", () -> disposition(disposition));
        }
        List<ReportedEvidence> attached =
                cell.evidence().stream().filter(each -> !each.proposed()).toList();
        document.list("attached", attached, this::attached);
    }

    private void opinion(Opinion opinion) {
        json.writeStringProperty("who", opinion.who());
        json.writeStringProperty("at", opinion.action().at().toString());
        json.writeStringProperty(
                "result", opinion.findResult().map(each -> each.status().title()).orElse(null));
        json.writeStringProperty("reason", opinion.reason());
    }

    private void disposition(Disposition disposition) {
        LocalDate reviewBy = disposition.reviewBy();
        json.writeStringProperty("kind", Spelled.id(disposition.kind()));
        json.writeStringProperty("reason", disposition.reason());
        json.writeStringProperty("owner", disposition.owner());
        json.writeStringProperty("reviewBy", reviewBy == null ? null : reviewBy.toString());
        json.writeStringProperty("more", disposition.more());
        json.writeArrayPropertyStart("assumptions");
        disposition.assumptions().forEach(json::writeString);
        json.writeEndArray();
    }

    private void attached(ReportedEvidence evidence) {
        ReportedEvidence.Lines place = evidence.place();
        Freshness freshness = evidence.freshness();
        json.writeStringProperty("kind", Spelled.id(evidence.kind()));
        json.writeStringProperty("file", place == null ? null : place.file());
        if (place != null) {
            json.writeNumberProperty("line", place.first());
            json.writeNumberProperty("endLine", place.last());
            json.writeStringProperty("snippet", place.snippet());
        }
        json.writeStringProperty("text", evidence.text());
        json.writeStringProperty("supports", evidence.supports().title());
        json.writeStringProperty("freshness", freshness == null ? null : Spelled.id(freshness));
        json.writeStringProperty("sha256", evidence.attachment());
    }

    private void proposed(List<ReportedCell> cells) {
        Tally tally =
                Tally.of(
                        cells.stream()
                                .map(each -> each.state().proposal())
                                .flatMap(Stream::ofNullable)
                                .map(Proposal::status)
                                .toList());
        json.writeNumberProperty("pass", tally.pass());
        json.writeNumberProperty("partial", tally.partial());
        json.writeNumberProperty("fail", tally.fail());
        json.writeNumberProperty("na", tally.notApplicable());
    }

    /// Of what people decided: until they have, anything between all and nothing may come out.
    private void score(Tally tally) {
        json.writeNumberProperty("pass", tally.pass());
        json.writeNumberProperty("partial", tally.partial());
        json.writeNumberProperty("fail", tally.fail());
        json.writeNumberProperty("na", tally.notApplicable());
        json.writeNumberProperty("open", tally.open());
        Score strict = new Score(Formula.STRICT, tally);
        share("strict", strict.value());
        share("half", new Score(Formula.HALF_CREDIT, tally).value());
        share("lenient", new Score(Formula.LENIENT, tally).value());
        json.writeNumberProperty("lower", strict.lowest().orElse(0));
        json.writeNumberProperty("upper", strict.highest().orElse(0));
    }

    private void share(String name, OptionalDouble share) {
        if (share.isPresent()) {
            json.writeNumberProperty(name, share.getAsDouble());
        } else {
            json.writeNullProperty(name);
        }
    }
}
