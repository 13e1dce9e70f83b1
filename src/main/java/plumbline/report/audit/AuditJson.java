package plumbline.report.audit;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.check.Status;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.review.compare.CheckDigest;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;
import plumbline.source.git.GitHistory;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Writes proposals as JSON; its keys are a contract: more may come, none changes its name.
///
/// A proposal is no result: until a person decides, `result` and `disposition` are null and the
/// score counts every check as open.
public final class AuditJson {

    private static final int FORMAT_VERSION = 1;

    private final JsonDocument document;
    private final JsonGenerator json;

    private AuditJson(JsonDocument document) {
        this.document = document;
        this.json = document.json();
    }

    public static void write(List<Audit> audits, Profile profile, Writer to) {
        try (JsonDocument document = new JsonDocument(to, FORMAT_VERSION)) {
            AuditJson writer = new AuditJson(document);
            document.list(
                    "profile", List.of(Switch.values()), each -> writer.choice(each, profile));
            writer.write(audits);
        }
    }

    private void choice(Switch key, Profile profile) {
        Choice choice = profile.choice(key);
        json.writeStringProperty("switch", key.key());
        json.writeStringProperty("value", choice.value());
        json.writeStringProperty("origin", Spelled.id(choice.origin()));
        json.writeStringProperty("place", choice.place().isEmpty() ? null : choice.place());
    }

    private void write(List<Audit> audits) {
        document.list(
                "services",
                audits.stream().flatMap(AuditJson::services).toList(),
                each -> service(each.outcome(), each.commit()));
        document.list(
                "incidents",
                audits.stream().flatMap(audit -> audit.incidents().stream()).toList(),
                incident -> {
                    json.writeStringProperty("part", incident.part());
                    json.writeStringProperty("file", incident.file());
                    json.writeStringProperty("message", incident.cause().toString());
                });
    }

    /// What is proposed for a service, and the commit that is checked out there.
    private record Service(Outcome outcome, @Nullable String commit) {}

    private static Stream<Service> services(Audit audit) {
        return audit.outcomes().stream()
                .map(each -> new Service(each, commit(audit, each.service().home())));
    }

    /// Of the nearest work tree around it.
    private static @Nullable String commit(Audit audit, String home) {
        return audit.reading().histories().stream()
                .filter(each -> TreePath.isWithin(home, folder(each)))
                .max(Comparator.comparingInt(each -> folder(each).length()))
                .map(GitHistory::head)
                .orElse(null);
    }

    /// A work tree around the opened folder is around all of it.
    private static String folder(GitHistory history) {
        return history.workTree().startsWith("..") ? "" : history.workTree();
    }

    private void service(Outcome outcome, @Nullable String commit) {
        json.writeStringProperty("name", outcome.service().name());
        json.writeStringProperty("root", outcome.service().home());
        json.writeStringProperty("commit", commit);
        document.list("results", outcome.proposals(), this::result);
        document.object("proposed", () -> proposed(outcome.proposals()));
        document.object("score", () -> score(outcome.proposals()));
    }

    private void result(Proposal proposal) {
        json.writeStringProperty("check", proposal.check().id());
        json.writeStringProperty("section", proposal.check().section().title());
        json.writeStringProperty("title", proposal.check().title());
        json.writeStringProperty("severity", proposal.severity().name());
        json.writeStringProperty("proposal", proposal.status().title());
        json.writeStringProperty("confidence", Spelled.id(proposal.certainty()));
        json.writeStringProperty("reason", proposal.reason());
        json.writeStringProperty("fix", proposal.check().fix());
        json.writeStringProperty("digest", CheckDigest.of(proposal.check()));
        json.writeStringProperty("answer", Spelled.id(proposal.check().answer()));
        document.list("evidence", proposal.evidence(), this::evidence);
        json.writeNumberProperty("waived", waived(proposal));
        json.writeNullProperty("result");
        json.writeNullProperty("disposition");
    }

    private static long waived(Proposal proposal) {
        return proposal.findings().stream().filter(each -> !each.counts()).count();
    }

    private void evidence(Exhibit exhibit) {
        SourceSpan place = exhibit.evidence().place();
        json.writeStringProperty("kind", Spelled.id(exhibit.evidence().kind()));
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

    private void proposed(List<Proposal> proposals) {
        json.writeNumberProperty("pass", count(proposals, Status.PASS));
        json.writeNumberProperty("partial", count(proposals, Status.PARTIAL));
        json.writeNumberProperty("fail", count(proposals, Status.FAIL));
        json.writeNumberProperty("na", count(proposals, Status.NOT_APPLICABLE));
    }

    private static long count(List<Proposal> proposals, Status status) {
        return proposals.stream().filter(each -> each.status() == status).count();
    }

    /// Nothing is decided: anything between all and nothing may still come out.
    private void score(List<Proposal> proposals) {
        json.writeNumberProperty("pass", 0);
        json.writeNumberProperty("partial", 0);
        json.writeNumberProperty("fail", 0);
        json.writeNumberProperty("na", 0);
        json.writeNumberProperty("open", proposals.size());
        json.writeNullProperty("strict");
        json.writeNullProperty("half");
        json.writeNullProperty("lenient");
        json.writeNumberProperty("lower", 0.0);
        json.writeNumberProperty("upper", proposals.isEmpty() ? 0.0 : 1.0);
    }
}
