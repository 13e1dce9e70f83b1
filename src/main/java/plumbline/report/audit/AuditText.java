package plumbline.report.audit;

import plumbline.analysis.Certainty;
import plumbline.check.Evidence;
import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.check.Section;
import plumbline.check.Status;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.report.Spelled;
import plumbline.source.SourceSpan;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;

/// Tells proposals as text: for each service and section what does not pass, with the places, and
/// what does in one line each where that is asked for.
public final class AuditText {

    private static final int MOST_PLACES = 3;
    private static final int STATUS_WIDTH = 8;
    private static final int CHECK_WIDTH = 30;
    private static final String INDENT = "      ";

    private final Words words;
    private final PrintWriter out;
    private final boolean all;

    /// `all` shows what passes and what does not apply as well.
    public AuditText(Words words, PrintWriter out, boolean all) {
        this.words = words;
        this.out = out;
        this.all = all;
    }

    public void write(List<Audit> audits) {
        for (Audit audit : audits) {
            audit.outcomes().forEach(this::service);
            if (audit.outcomes().isEmpty()) {
                out.println(words.get("cli.scan.nothing", audit.reading().root()));
            }
            audit.incidents()
                    .forEach(
                            each ->
                                    out.println(
                                            words.get(
                                                    "cli.audit.incident",
                                                    each.part(),
                                                    each.file(),
                                                    each.cause().toString())));
        }
        out.println(words.get("cli.audit.proposals-only"));
        out.flush();
    }

    private void service(Outcome outcome) {
        List<Proposal> proposals = outcome.proposals();
        out.println(outcome.service().name());
        out.println(
                "  "
                        + words.get(
                                "cli.audit.totals",
                                count(proposals, Status.FAIL),
                                count(proposals, Status.PARTIAL),
                                count(proposals, Status.PASS),
                                count(proposals, Status.NOT_APPLICABLE)));
        for (Section section : Section.values()) {
            section(section, proposals);
        }
        out.println();
    }

    private static long count(List<Proposal> proposals, Status status) {
        return proposals.stream().filter(each -> each.status() == status).count();
    }

    private void section(Section section, List<Proposal> proposals) {
        List<Proposal> shown =
                proposals.stream()
                        .filter(each -> each.check().section() == section)
                        .filter(each -> all || each.status().isWorthTelling())
                        .sorted(
                                Comparator.comparingInt(
                                                (Proposal each) ->
                                                        each.status() == Status.FAIL ? 0 : 1)
                                        .thenComparing(
                                                Proposal::severity, Comparator.reverseOrder()))
                        .toList();
        if (!shown.isEmpty()) {
            out.println();
            out.println("  " + section.title());
            shown.forEach(this::proposal);
        }
    }

    private void proposal(Proposal proposal) {
        out.println(
                "    "
                        + Spelled.padded(proposal.status().title(), STATUS_WIDTH)
                        + Spelled.padded(proposal.severity().name(), STATUS_WIDTH + 1)
                        + Spelled.padded(proposal.check().id(), CHECK_WIDTH)
                        + " "
                        + sure(proposal.certainty())
                        + proposal.reason());
        if (proposal.status().isWorthTelling()) {
            places(proposal);
            if (!proposal.check().fix().isEmpty()) {
                out.println(INDENT + words.get("cli.audit.fix", proposal.check().fix()));
            }
        }
    }

    private String sure(Certainty certainty) {
        return certainty == Certainty.CERTAIN
                ? ""
                : words.get("cli.audit." + Spelled.id(certainty)) + " ";
    }

    private void places(Proposal proposal) {
        List<Exhibit> exhibits = proposal.evidence();
        exhibits.stream().limit(MOST_PLACES).forEach(each -> out.println(INDENT + place(each)));
        if (exhibits.size() > MOST_PLACES) {
            out.println(INDENT + words.get("cli.audit.more", exhibits.size() - MOST_PLACES));
        }
    }

    private static String place(Exhibit exhibit) {
        Evidence evidence = exhibit.evidence();
        SourceSpan place = evidence.place();
        String first = exhibit.text().lines().findFirst().orElse("").strip();
        return place == null ? evidence.note() : Spelled.place(place) + "  " + first;
    }
}
