package plumbline.gui.catalogue;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.catalogue.NotAsked;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.score.Tally;

import java.util.List;
import java.util.Objects;

/// A check as the open audit has it: why it is not asked, if so; what it weighs in all services, if
/// somebody said so; its cells, and how many of them have which result.
public record CatalogueCheck(
        CheckInfo check,
        @Nullable NotAsked notAsked,
        Decision.@Nullable Weight weight,
        List<CellState> cells,
        Tally tally) {

    public CatalogueCheck {
        cells = List.copyOf(cells);
    }

    static CatalogueCheck of(CheckInfo check, AuditCatalogue catalogue, List<CellState> cells) {
        return new CatalogueCheck(
                check,
                catalogue.findNotAsked(check.id()).orElse(null),
                catalogue.findWeight(check.id()).orElse(null),
                cells,
                Tally.of(cells.stream().map(each -> each.findStatus().orElse(null)).toList()));
    }

    public String id() {
        return check.id();
    }

    /// Whether the audit asks it beside the catalogue.
    boolean isOwn() {
        return OwnCheck.isOwn(check.id());
    }

    boolean isAsked() {
        return notAsked == null;
    }

    /// Whether only people can answer it.
    boolean isByHand() {
        return check.answer() == CheckInfo.Answer.MANUAL;
    }

    List<String> services() {
        return cells.stream().map(each -> each.cell().service()).toList();
    }

    /// What it weighs where nobody said anything nearer to a cell.
    Severity severity() {
        return weight == null ? check.severity() : Objects.requireNonNull(weight).severity();
    }
}
