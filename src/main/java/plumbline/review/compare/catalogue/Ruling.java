package plumbline.review.compare.catalogue;

import plumbline.check.Severity;
import plumbline.check.catalogue.Checks;
import plumbline.review.action.Change;
import plumbline.review.compare.Obstacle;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;

import java.util.Optional;
import java.util.Set;

/// What the last audit said of a check or a service as a whole and the next one does not say, the
/// change that says it there, and why that is a question; without obstacles it is a proposal.
public record Ruling(Kind kind, Change change, Set<Obstacle> obstacles) {

    public Ruling {
        obstacles = Set.copyOf(obstacles);
    }

    /// What is said.
    public enum Kind {
        /// The audit asks a check of its own.
        OWN_CHECK,
        /// A check is not asked.
        NOT_ASKED,
        /// A check, a service or a cell weighs otherwise.
        SEVERITY,
        /// Something that judging takes for granted.
        SETTING
    }

    public boolean isProposal() {
        return obstacles.isEmpty();
    }

    /// The check that it is about; empty where it is about all checks of a service.
    public String check() {
        return switch (change.place().subject()) {
            case Subject.OfCheck(String check) -> check;
            case Subject.OfCell(var cell) -> cell.check();
            default -> "";
        };
    }

    /// The service that it is about; empty where it is about all of them.
    public String service() {
        return switch (change.place().subject()) {
            case Subject.OfService(String service) -> service;
            case Subject.OfCell(var cell) -> cell.service();
            default -> "";
        };
    }

    /// What its check is called, or its id where no catalogue knows it; of a setting its key.
    public String title() {
        if (change.place().subject() instanceof Subject.OfSetting(String key)) {
            return key;
        }
        return change.after() instanceof Decision.Own(var own)
                ? own.title()
                : Checks.find(check()).map(each -> each.info().title()).orElse(check());
    }

    /// Why, as somebody wrote; of a check of one's own, what it asks.
    public String reason() {
        return switch (change.after()) {
            case Decision.Own(var own) -> own.question();
            case Decision.Unasked(String why) -> why;
            case Decision.Weight weight -> weight.reason();
            case Decision.Setting setting -> setting.reason();
            case null, default -> "";
        };
    }

    /// What it takes for granted, where it says so; else empty.
    public String value() {
        return change.after() instanceof Decision.Setting(String value, _) ? value : "";
    }

    /// What it weighs from then on, where it says so.
    public Optional<Severity> findSeverity() {
        return switch (change.after()) {
            case Decision.Own(var own) -> Optional.of(own.severity());
            case Decision.Weight weight -> Optional.of(weight.severity());
            case null, default -> Optional.empty();
        };
    }
}
