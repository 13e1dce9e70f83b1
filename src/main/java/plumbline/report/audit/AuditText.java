package plumbline.report.audit;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.Incident;
import plumbline.check.Proposal;
import plumbline.check.Section;
import plumbline.check.Status;
import plumbline.report.NotAskedWords;
import plumbline.report.Spelled;
import plumbline.report.TakenOverWords;
import plumbline.report.TerminalText;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedService;
import plumbline.report.content.Since;
import plumbline.review.catalogue.NotAsked;
import plumbline.review.compare.catalogue.TakenOver;
import plumbline.review.score.Score;
import plumbline.review.score.Tally;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tells a report as text: for each service and section what does not pass or nobody has answered,
/// with the places, and what does in one line each where that is asked for.
public final class AuditText {

    private static final int MOST_PLACES = 3;
    private static final int STATUS_WIDTH = 8;
    private static final int CHECK_WIDTH = 30;
    private static final Comparator<@Nullable Status> WORST_FIRST =
            Comparator.comparingInt(each -> each == Status.FAIL ? 0 : 1);
    private static final String INDENT = "      ";

    private final Words words;
    private final PrintWriter out;
    private final boolean all;

    /// `all` shows what passes and what does not apply as well.
    public AuditText(Words words, PrintWriter out, boolean all) {
        this.words = words;
        this.out = new TerminalText(out);
        this.all = all;
    }

    public void write(Report report) {
        if (report.services().isEmpty()) {
            out.println(words.get("cli.scan.nothing", report.imprint().title()));
        }
        report.services().forEach(each -> service(each, report));
        Since since = report.since();
        if (since != null) {
            new ChangesText(words, out).write(report, since);
        }
        report.imprint().catalogue().notAsked().forEach(this::notAsked);
        report.imprint().catalogue().takenOver().forEach(this::takenOver);
        report.incidents().forEach(this::incident);
        if (report.cells().anyMatch(ReportedCell::isProposed)) {
            out.println(words.get("cli.audit.proposals-only"));
        }
        out.flush();
    }

    private void notAsked(NotAsked each) {
        out.println(words.get("report.not-asked") + ": " + NotAskedWords.of(words, each));
    }

    private void takenOver(TakenOver each) {
        String said = new TakenOverWords(words).of(each);
        out.println(words.get("report.taken-over") + ": " + said);
    }

    private void incident(Incident incident) {
        String cause = incident.cause().toString();
        out.println(words.get("cli.audit.incident", incident.part(), incident.file(), cause));
    }

    private void service(ReportedService service, Report report) {
        out.println(service.name());
        Tally shown = report.shown().service(service.name()).tally();
        out.println("  " + tally("cli.audit.totals", shown));
        Score confirmed = report.confirmed().service(service.name());
        if (confirmed.tally().open() < confirmed.tally().total()) {
            out.println("  " + tally("cli.audit.decisions", confirmed.tally()));
            out.println("  " + words.get("cli.audit.score", confirmed.text(), range(confirmed)));
        }
        service.sections().forEach(this::section);
        out.println();
    }

    private String tally(String key, Tally tally) {
        return words.get(key, tally.fail(), tally.partial(), tally.pass(), tally.notApplicable());
    }

    private static String range(Score score) {
        return String.format(
                Locale.ROOT,
                "%.1f–%.1f %%",
                100 * score.lowest().orElse(0),
                100 * score.highest().orElse(0));
    }

    private void section(Section section, List<ReportedCell> cells) {
        List<ReportedCell> shown =
                cells.stream()
                        .filter(
                                each ->
                                        all
                                                || each.shown().isWorthTelling()
                                                || each.status() == null)
                        .sorted(
                                Comparator.comparing(ReportedCell::status, WORST_FIRST)
                                        .thenComparing(
                                                ReportedCell::severity, Comparator.reverseOrder()))
                        .toList();
        if (!shown.isEmpty()) {
            out.println();
            out.println("  " + section.title());
            shown.forEach(this::cell);
        }
    }

    private void cell(ReportedCell cell) {
        out.println(
                "    "
                        + Spelled.padded(title(cell.status()), STATUS_WIDTH)
                        + Spelled.padded(cell.severity().name(), STATUS_WIDTH + 1)
                        + Spelled.padded(cell.check().id(), CHECK_WIDTH)
                        + " "
                        + sure(cell)
                        + indented(cell.reason()));
        if (cell.shown().isWorthTelling()) {
            places(cell.evidence());
            if (!cell.check().fix().isEmpty()) {
                out.println(INDENT + words.get("cli.audit.fix", cell.check().fix()));
            }
        }
    }

    /// Lines of one reason stand below each other.
    private static String indented(String reason) {
        return reason.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n" + INDENT));
    }

    private static String title(@Nullable Status status) {
        return status == null ? "OPEN" : status.title();
    }

    /// How sure a proposal is, or who decided.
    private String sure(ReportedCell cell) {
        Proposal proposal = cell.state().proposal();
        if (!cell.isProposed() || proposal == null) {
            return words.get("cli.audit." + Spelled.id(cell.basis())) + " ";
        }
        return proposal.certainty() == Certainty.CERTAIN
                ? ""
                : words.get("cli.audit." + Spelled.id(proposal.certainty())) + " ";
    }

    private void places(List<ReportedEvidence> evidence) {
        evidence.stream().limit(MOST_PLACES).forEach(each -> out.println(INDENT + place(each)));
        if (evidence.size() > MOST_PLACES) {
            out.println(INDENT + words.get("cli.audit.more", evidence.size() - MOST_PLACES));
        }
    }

    private static String place(ReportedEvidence evidence) {
        ReportedEvidence.Lines place = evidence.place();
        String first = evidence.text().lines().findFirst().orElse("").strip();
        String told = first.isEmpty() ? evidence.note() : first;
        return place == null ? told : place + "  " + first;
    }
}
