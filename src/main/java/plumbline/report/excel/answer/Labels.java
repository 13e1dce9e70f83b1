package plumbline.report.excel.answer;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.report.Spelled;
import plumbline.report.content.ReportedCell;
import plumbline.review.anchor.Freshness;
import plumbline.review.compare.Basis;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.ReviewState;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people read for what is decided; results and severities are the same in all languages.
public final class Labels {

    private final Words words;

    /// There are few, and a large report asks for them often.
    private final Map<String, String> said = new HashMap<>();

    public Labels(Words words) {
        this.words = words;
    }

    private String say(String key) {
        return said.computeIfAbsent(key, words::get);
    }

    public static String of(@Nullable Status status) {
        return status == null ? "" : status.title();
    }

    public String of(Disposition.Kind kind) {
        return say("report.excel.disposition." + Spelled.id(kind));
    }

    public String of(ReviewState state) {
        return say("report.excel.review-state." + Spelled.id(state));
    }

    public String of(EvidenceItem.Kind kind) {
        return say("report.excel.evidence." + Spelled.id(kind));
    }

    public String of(@Nullable Freshness freshness) {
        return freshness == null ? "" : say("report.excel.freshness." + Spelled.id(freshness));
    }

    public String yesOrNo(boolean yes) {
        return say(yes ? "report.excel.yes" : "report.excel.no");
    }

    /// How sure what is proposed is, or that a document said it.
    public String confidence(ReportedCell cell) {
        if (cell.basis() == Basis.IMPORTED) {
            return say("report.excel.imported");
        }
        return cell.state().proposal() == null
                ? ""
                : say("report.excel.certainty." + Spelled.id(cell.state().proposal().certainty()));
    }

    public List<String> dispositions() {
        return Arrays.stream(Disposition.Kind.values()).map(this::of).toList();
    }

    public List<String> reviewStates() {
        return Arrays.stream(ReviewState.values()).map(this::of).toList();
    }
}
