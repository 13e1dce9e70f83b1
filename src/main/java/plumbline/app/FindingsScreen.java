package plumbline.app;

import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.disposition.DispositionViewModel;
import plumbline.gui.findings.AssumptionsViewModel;
import plumbline.gui.findings.FindingRegister;
import plumbline.gui.findings.FindingsView;
import plumbline.gui.findings.FindingsViewModel;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.page.CheckPages;
import plumbline.words.Words;

import java.time.Clock;

/// The parts of the findings screen; what they remember outlives the tab that shows it.
final class FindingsScreen {

    private final FindingsViewModel findings;
    private final AssumptionsViewModel assumptions;
    private final DispositionViewModel disposing;
    private final LiveKeys keys;
    private final CheckPages pages;
    private final FindingsView.Ways ways;
    private final Words words;

    FindingsScreen(
            OpenAudit audit,
            SharedFilter filter,
            LiveKeys keys,
            CheckPages pages,
            FindingsView.Ways ways,
            Clock clock,
            Words words) {
        this.pages = pages;
        FindingRegister register = new FindingRegister(audit);
        this.findings = new FindingsViewModel(register, filter, words);
        this.assumptions = new AssumptionsViewModel(register, clock, words);
        this.disposing = new DispositionViewModel(audit, clock, words);
        this.keys = keys;
        this.ways = ways;
        this.words = words;
    }

    FindingsView view() {
        return new FindingsView(findings, assumptions, disposing, keys, pages, ways, words);
    }
}
