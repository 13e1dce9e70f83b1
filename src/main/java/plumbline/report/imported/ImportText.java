package plumbline.report.imported;

import plumbline.report.ClaimWords;
import plumbline.report.Spelled;
import plumbline.report.TerminalText;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.matching.Match;
import plumbline.review.imports.reconciling.Counted;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.FlagCode;
import plumbline.review.imports.reconciling.MatchedRow;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Tells a person what an old audit says, what its rows say, and what does not agree.
public final class ImportText {

    private static final int WIDTH = 36;

    private final Words words;
    private final PrintWriter out;

    public ImportText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(List<LocatedReport> all) {
        all.forEach(each -> report(each.report(), each.references()));
    }

    private void report(Reconciliation report, References references) {
        OldAudit audit = report.audit();
        out.println(
                words.get(
                        "cli.import.title",
                        report.name(),
                        Spelled.id(audit.style()).replace('-', ' '),
                        report.service()));
        out.println(
                words.get("cli.import.rows", total(report.counted()), formulas(report.counted())));
        out.println(matches(report.rows()));
        new ReferencesText(words, out).write(references);
        claims(audit);
        flags(report.flags());
        fresh(report.rows());
        out.println();
    }

    private static String total(Counted counted) {
        var tally = counted.tally();
        return "%d · PASS %d · PARTIAL %d · FAIL %d · N/A %d · – %d"
                .formatted(
                        tally.total(),
                        tally.pass(),
                        tally.partial(),
                        tally.fail(),
                        tally.notApplicable(),
                        tally.open());
    }

    private static String formulas(Counted counted) {
        return List.of(Formula.values()).stream()
                .filter(each -> counted.share(each).isPresent())
                .map(
                        each ->
                                "%s %s = %.1f %%"
                                        .formatted(
                                                Spelled.id(each),
                                                each.text(counted.tally()),
                                                counted.share(each).getAsDouble() * 100))
                .collect(Collectors.joining(" · "));
    }

    private String matches(List<MatchedRow> rows) {
        Map<Match.Kind, Long> kinds =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.match().kind(),
                                        TreeMap::new,
                                        Collectors.counting()));
        String said =
                kinds.entrySet().stream()
                        .map(each -> Spelled.id(each.getKey()) + " " + each.getValue())
                        .collect(Collectors.joining(" · "));
        return words.get("cli.import.matches", said);
    }

    private void claims(OldAudit audit) {
        List<Claim> whole = audit.claims().stream().filter(each -> each.scope().isEmpty()).toList();
        if (!whole.isEmpty()) {
            out.println(words.get("cli.import.claims"));
        }
        for (Claim each : whole) {
            ClaimWords said = ClaimWords.of(each);
            out.printf(
                    Locale.ROOT,
                    "  %5d  %s%s%n",
                    each.line(),
                    Spelled.padded(said.what(), WIDTH),
                    said.stated());
        }
    }

    private void flags(List<Flag> flags) {
        Map<FlagCode, List<Flag>> byCode =
                flags.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Flag::code, TreeMap::new, Collectors.toList()));
        out.println(words.get("cli.import.flags", flags.size()));
        byCode.forEach(
                (code, some) -> {
                    out.println("  " + code + " (" + some.size() + ")");
                    some.forEach(
                            each ->
                                    out.printf(
                                            Locale.ROOT,
                                            "  %5d  %s%n",
                                            each.line(),
                                            each.message()));
                });
    }

    /// The rows that no check of the catalogue asks.
    private void fresh(List<MatchedRow> rows) {
        List<MatchedRow> fresh =
                rows.stream().filter(each -> each.match().kind() == Match.Kind.NEW).toList();
        if (!fresh.isEmpty()) {
            out.println(words.get("cli.import.new", fresh.size()));
            fresh.forEach(
                    each ->
                            out.printf(
                                    Locale.ROOT,
                                    "  %5d  %s%n",
                                    each.row().line(),
                                    each.row().title()));
        }
    }
}
