package plumbline.report.markdown;

import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.report.Spelled;
import plumbline.report.content.ReportedCell;
import plumbline.review.decision.Disposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What to do about what does not pass: an item each, with code for what weighs most.
public record Remedies(Writing writing) {

    private static final String SENTENCE_END = ".";

    /// Of which somebody said that they stay as they are.
    public List<ReportedCell> staying() {
        return Results.issues(writing.report()).stream()
                .filter(each -> !Results.isToFix(each))
                .toList();
    }

    public List<ReportedCell> toFix() {
        return Results.issues(writing.report()).stream().filter(Results::isToFix).toList();
    }

    public List<ReportedCell> toFix(Severity severity) {
        return toFix().stream().filter(each -> each.severity() == severity).toList();
    }

    /// Under one heading, numbered.
    public void steps(List<ReportedCell> cells) {
        int number = 0;
        for (ReportedCell each : cells) {
            number++;
            writing.sheet().step(number, each.check().title(), advice(each));
            findSample(each).ifPresent(writing.sheet()::code);
        }
    }

    /// What was decided to stay, and why.
    public void staying(int level) {
        List<ReportedCell> staying = staying();
        if (!staying.isEmpty()) {
            writing.sheet().heading(level, "No Fix Planned");
            int number = 0;
            for (ReportedCell each : staying) {
                number++;
                writing.sheet().step(number, each.check().title(), disposition(each));
            }
        }
    }

    /// The advice of the catalogue, and who sees to it.
    public Inline advice(ReportedCell cell) {
        return Inline.joined(" ", List.of(sentence(cell.check()), Inline.text(who(cell))));
    }

    private static Inline sentence(CheckInfo check) {
        String fix = check.fix();
        if (fix.isEmpty()) {
            return Inline.NONE;
        }
        boolean word = fix.chars().takeWhile(each -> each != ' ').allMatch(Character::isLowerCase);
        String begun = word ? Character.toUpperCase(fix.charAt(0)) + fix.substring(1) : fix;
        return Inline.text(begun.endsWith(SENTENCE_END) ? begun : begun + SENTENCE_END);
    }

    /// Of what weighs HIGH or more.
    public Optional<Sample> findSample(ReportedCell cell) {
        return cell.severity().atLeast(Severity.HIGH)
                ? Advice.of(cell.check()).findSample()
                : Optional.empty();
    }

    private String who(ReportedCell cell) {
        Disposition disposition = cell.shown().disposition();
        List<String> said = disposition == null ? List.of() : circumstances(disposition);
        return said.isEmpty() ? "" : "(" + String.join("; ", said) + ")";
    }

    /// `accepted risk: small table; owner ak; review by 2026-12-01`.
    public Inline disposition(ReportedCell cell) {
        Disposition disposition = cell.shown().disposition();
        if (disposition == null) {
            return Inline.NONE;
        }
        List<String> said = new ArrayList<>();
        String kind = Spelled.id(disposition.kind()).replace('-', ' ');
        said.add(disposition.reason().isEmpty() ? kind : kind + ": " + disposition.reason());
        said.addAll(circumstances(disposition));
        return Inline.text(String.join("; ", said));
    }

    private List<String> circumstances(Disposition disposition) {
        List<String> said = new ArrayList<>();
        LocalDate reviewBy = disposition.reviewBy();
        if (!disposition.more().isEmpty()) {
            said.add(disposition.more());
        }
        if (!disposition.owner().isEmpty()) {
            said.add(writing.words().get("report.markdown.owner", disposition.owner()));
        }
        if (reviewBy != null) {
            said.add(writing.words().get("report.markdown.review-by", reviewBy.toString()));
        }
        if (!disposition.assumptions().isEmpty()) {
            String ids = String.join(", ", disposition.assumptions());
            said.add(writing.words().get("report.markdown.rests-on", ids));
        }
        return said;
    }
}
