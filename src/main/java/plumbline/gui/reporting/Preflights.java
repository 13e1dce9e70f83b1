package plumbline.gui.reporting;

import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.machine.ReportJunit;
import plumbline.report.machine.ReportSarif;
import plumbline.report.machine.oscal.ReportOscal;
import plumbline.review.gate.Gap;
import plumbline.review.gate.Gate;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Looks at a report before it is given away.
final class Preflights {

    private final Report report;
    private final ReportForm form;
    private final Words words;
    private final Set<Gate> gates = EnumSet.allOf(Gate.class);
    private final List<Preflight> found = new ArrayList<>();

    private Preflights(Report report, ReportForm form, Words words) {
        this.report = report;
        this.form = form;
        this.words = words;
    }

    static List<Preflight> of(Report report, ReportForm form, Words words) {
        Preflights all = new Preflights(report, form, words);
        all.cells();
        all.rest();
        all.losses();
        return List.copyOf(all.found);
    }

    private void cells() {
        long all = report.cells().count();
        count("draft", each -> !each.isReviewed(), all);
        if (found.isEmpty() && all > 0) {
            found.add(Preflight.good(words.get("reports.check.final", all)));
        }
        count("stale", each -> !each.state().stale().isEmpty(), all);
        count("gates", each -> !Gap.missing(gates, each.state()).isEmpty(), all);
    }

    private void count(String key, Predicate<ReportedCell> what, long all) {
        List<ReportedCell> cells = report.cells().filter(what).toList();
        if (!cells.isEmpty()) {
            found.add(
                    new Preflight(
                            Preflight.Weight.WARNING,
                            words.get("reports.check." + key, cells.size(), all),
                            cells.getFirst().cell()));
        }
    }

    private void rest() {
        if (!report.incidents().isEmpty()) {
            warn(words.get("reports.check.incidents", report.incidents().size()));
        }
        if (report.openLosses() > 0) {
            warn(words.get("reports.check.not-understood", report.openLosses()));
        }
    }

    private void warn(String text) {
        found.add(new Preflight(Preflight.Weight.WARNING, text, null));
    }

    private void losses() {
        long leftOut = form.told().leftOut(report);
        if (leftOut > 0) {
            found.add(Preflight.loss(words.get("reports.check.left-out", leftOut)));
        }
        ofFormat().stream().map(Preflight::loss).forEach(found::add);
    }

    private List<String> ofFormat() {
        return switch (form.kind()) {
            case SARIF -> ReportSarif.whole().losses(words);
            case SARIF_GITHUB -> ReportSarif.forGitHub().losses(words);
            case JUNIT -> ReportJunit.losses(words);
            case OSCAL -> ReportOscal.losses(words);
            case TEXT, JSON, MD, XLSX, HTML, DOSSIER, TEMPLATE -> List.of();
        };
    }
}
