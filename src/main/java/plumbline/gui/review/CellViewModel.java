package plumbline.gui.review;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.check.Proposal;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.page.CheckPages;
import plumbline.report.content.Judged;
import plumbline.review.anchor.Anchor;
import plumbline.review.cell.CellState;
import plumbline.review.evidence.Attached;
import plumbline.review.gate.Gap;
import plumbline.review.gate.Gate;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is told of one cell.
public final class CellViewModel {

    private final OpenAudit audit;
    private final CheckPages pages;
    private final Words words;

    public CellViewModel(OpenAudit audit, CheckPages pages, Words words) {
        this.audit = audit;
        this.pages = pages;
        this.words = words;
    }

    /// What the check asks, without the marks of Markdown; it may take a moment.
    public void question(CheckInfo check, Consumer<String> then) {
        pages.read(check, page -> then.accept(plain(page.question())));
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "").replaceAll("(?<!\\n)\\n(?!\\n|-)", " ").strip();
    }

    /// `FAIL, certain`, or that nothing is proposed.
    public String proposed(CellState state) {
        Proposal proposal = state.proposal();
        return proposal == null
                ? words.get("review.nothing-proposed")
                : words.get(
                        "review.proposed.how",
                        proposal.status().title(),
                        words.get("review.certainty." + id(proposal.certainty())));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// How many other services show the same, or nothing.
    public String shared(AuditRow row) {
        var facts = audit.proposedProperty().get().facts();
        String fact = facts.get(row.cell());
        long others =
                fact == null
                        ? 0
                        : audit.rows().stream()
                                .filter(each -> each.check().id().equals(row.check().id()))
                                .filter(each -> !each.equals(row))
                                .filter(each -> fact.equals(facts.get(each.cell())))
                                .count();
        return others == 0 ? "" : words.get("review.shared", others);
    }

    /// What people attached, or else what the proposal rests on.
    public List<ShownEvidence> evidence(CellState state) {
        if (!state.evidence().isEmpty()) {
            return state.evidence().stream().map(each -> attached(state, each)).toList();
        }
        Proposal proposal = state.proposal();
        return proposal == null
                ? List.of()
                : proposal.evidence().stream().map(each -> exhibit(state, each)).toList();
    }

    private ShownEvidence exhibit(CellState state, Proposal.Exhibit exhibit) {
        SourceSpan place = exhibit.evidence().place();
        return place == null
                ? new ShownEvidence(
                        words.get("review.evidence.without-place"),
                        null,
                        "",
                        exhibit.evidence().note(),
                        false)
                : new ShownEvidence(
                        place.file() + ":" + place.line(),
                        file(state, place.file()),
                        exhibit.text(),
                        exhibit.evidence().note(),
                        false);
    }

    private ShownEvidence attached(CellState state, Attached evidence) {
        Anchor anchor = evidence.item().anchor();
        String kind =
                words.get("report.excel.evidence." + id(evidence.item().kind()).replace('_', '-'));
        if (anchor == null) {
            return new ShownEvidence(kind, null, evidence.item().text(), "", evidence.isStale());
        }
        String path =
                audit.proposedProperty()
                        .get()
                        .findService(state.cell().service())
                        .map(each -> TreePath.child(each.reading().home(), anchor.path()))
                        .orElse(anchor.path());
        return new ShownEvidence(
                path + ":" + anchor.firstLine(),
                file(state, path),
                evidence.item().text(),
                freshness(evidence),
                evidence.isStale());
    }

    private String freshness(Attached evidence) {
        return evidence.rechecked() == null
                ? ""
                : words.get("report.excel.freshness." + id(evidence.rechecked().freshness()));
    }

    private @Nullable Path file(CellState state, String inFolder) {
        return audit.proposedProperty()
                .get()
                .findService(state.cell().service())
                .map(Judged::audit)
                .map(each -> each.reading().root().resolve(inFolder))
                .orElse(null);
    }

    /// What the result still needs, in one sentence; empty when it is ready.
    public String missing(CellState state) {
        return Gap.missing(EnumSet.allOf(Gate.class), state).stream()
                .map(each -> words.get("review.gate." + id(each).replace('_', '-')))
                .collect(Collectors.joining(" · "));
    }
}
