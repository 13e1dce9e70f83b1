package plumbline.report.machine.oscal;

import plumbline.report.content.Loss;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.machine.Dispositions;
import plumbline.report.machine.Verdict;
import plumbline.report.sarif.SarifUri;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Writes what an audit says of a service.
final class OscalResult {

    private final OscalObject oscal;
    private final Report report;
    private final OscalRisk risk;

    OscalResult(OscalObject oscal, Report report, Dispositions dispositions) {
        this.oscal = oscal;
        this.report = report;
        this.risk = new OscalRisk(oscal, dispositions);
    }

    void write(ReportedService service) {
        String at = report.imprint().at().toString();
        oscal.field("uuid", OscalId.of("result", service.name()));
        oscal.field("title", OscalText.line(service.name()));
        oscal.field("description", OscalText.lines("The migrations of " + service.name() + "."));
        oscal.field("start", at);
        oscal.field("end", at);
        oscal.properties(numbers(report.confirmed().service(service.name())));
        oscal.object(
                "local-definitions",
                () -> oscal.list("components", List.of(service), this::component));
        oscal.object("reviewed-controls", () -> controls(service));
        observations(service);
        List<ReportedCell> decided = service.cells().stream().filter(OscalCell::isDecided).toList();
        oscal.list(
                "risks",
                decided.stream().filter(each -> Verdict.of(each).isFailure()).toList(),
                risk::write);
        OscalCell cell = new OscalCell(oscal, service, report.imprint().at());
        oscal.list("findings", decided, cell::finding);
    }

    private static OscalObject.Properties numbers(Score score) {
        Tally tally = score.tally();
        return new OscalObject.Properties()
                .with("pass", String.valueOf(tally.pass()))
                .with("partial", String.valueOf(tally.partial()))
                .with("fail", String.valueOf(tally.fail()))
                .with("not-applicable", String.valueOf(tally.notApplicable()))
                .with("open", String.valueOf(tally.open()))
                .with("score", share(score.value()))
                .with("score-lower", share(score.lowest()))
                .with("score-upper", share(score.highest()))
                .with("score-formula", score.text());
    }

    private static String share(OptionalDouble share) {
        return share.isEmpty() ? "" : String.format(Locale.ROOT, "%.4f", share.getAsDouble());
    }

    private void component(ReportedService service) {
        oscal.field("uuid", OscalId.of("component", service.name()));
        oscal.field("type", "software");
        oscal.field("title", OscalText.line(service.name()));
        oscal.field(
                "description", OscalText.lines("A service, and the migrations of its database."));
        oscal.properties(
                new OscalObject.Properties()
                        .with("folder", service.folder())
                        .with("root", service.subject().home())
                        .with("commit", service.commit())
                        .with("repository", service.remote()));
        oscal.object("status", () -> oscal.field("state", "operational"));
    }

    private void controls(ReportedService service) {
        oscal.list(
                "control-selections",
                List.of(service.cells()),
                cells ->
                        oscal.list(
                                "include-controls",
                                cells,
                                each ->
                                        oscal.field(
                                                "control-id", OscalText.token(each.check().id()))));
    }

    private void observations(ReportedService service) {
        OscalCell cell = new OscalCell(oscal, service, report.imprint().at());
        List<Runnable> all = new ArrayList<>();
        service.cells().forEach(each -> all.add(() -> cell.observation(each)));
        report.losses().stream()
                .filter(each -> belongs(each, service))
                .forEach(each -> all.add(() -> notUnderstood(each)));
        oscal.list("observations", all, Runnable::run);
    }

    /// What is of no service is told with the first.
    private boolean belongs(Loss loss, ReportedService service) {
        return loss.service().isEmpty()
                ? service.equals(report.services().getFirst())
                : loss.service().equals(service.name());
    }

    /// What nobody can say anything about, which is worth knowing of whatever else is said.
    private void notUnderstood(Loss loss) {
        String line = String.valueOf(loss.line());
        oscal.field("uuid", OscalId.of("loss", loss.service(), loss.file(), line, loss.text()));
        oscal.field("title", "Not understood");
        oscal.field("description", OscalText.lines(loss.reason()));
        oscal.properties(
                new OscalObject.Properties().with("set-aside", String.valueOf(loss.setAside())));
        oscal.texts("methods", List.of("UNKNOWN"));
        oscal.list(
                "relevant-evidence",
                List.of(loss),
                each -> {
                    String at = each.line() > 0 ? "#L" + each.line() : "";
                    oscal.field("href", SarifUri.of(each.file()) + at);
                    oscal.field("description", OscalText.lines(each.text()));
                });
        oscal.field("collected", report.imprint().at().toString());
    }
}
