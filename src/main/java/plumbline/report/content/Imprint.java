package plumbline.report.content;

import plumbline.analysis.profile.Profile;
import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.catalogue.NotAsked;
import plumbline.review.compare.CheckDigest;
import plumbline.review.compare.catalogue.TakenOver;
import plumbline.review.decision.Decision;
import plumbline.review.decision.ReviewState;
import plumbline.review.score.Formula;
import plumbline.words.Build;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// Where a report comes from: what it is called, when and by which program it was made, by which
/// catalogue, profile and formula, and who decided and who looked a second time.
public record Imprint(
        String title,
        Instant at,
        String program,
        Catalogue catalogue,
        Profile profile,
        Formula formula,
        List<String> auditors,
        List<String> reviewers) {

    public Imprint {
        auditors = List.copyOf(auditors);
        reviewers = List.copyOf(reviewers);
    }

    /// Of this program and its catalogue, and the people of a review.
    public static Imprint of(
            String title, Instant at, Profile profile, Formula formula, Review review) {
        AuditCatalogue asked = AuditCatalogue.of(review);
        List<CheckInfo> checks = asked.asked(Checks.infos());
        return new Imprint(
                title,
                at,
                "Plumbline " + Build.read().version(),
                new Catalogue(
                        checks.size(),
                        CheckDigest.version(CheckDigest.all(checks)),
                        notAsked(asked),
                        TakenOver.all(review)),
                profile,
                formula,
                people(review, Imprint::isResult),
                people(review, Imprint::isSecondLook));
    }

    /// The same with scores by another formula.
    Imprint by(Formula other) {
        return new Imprint(title, at, program, catalogue, profile, other, auditors, reviewers);
    }

    private static List<String> people(Review review, Predicate<Decision> what) {
        return review.actions().stream()
                .filter(each -> each.changes().stream().anyMatch(change -> is(change, what)))
                .map(Action::who)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean is(Change change, Predicate<Decision> what) {
        Decision after = change.after();
        return after != null && what.test(after);
    }

    /// What a document said before is nobody's decision here.
    private static boolean isResult(Decision decision) {
        return decision instanceof Decision.Result(var _, Decision.Origin origin)
                && origin != Decision.Origin.IMPORTED;
    }

    private static boolean isSecondLook(Decision decision) {
        return decision instanceof Decision.State(ReviewState state)
                && state == ReviewState.SECOND_REVIEWED;
    }

    private static List<NotAsked> notAsked(AuditCatalogue asked) {
        return List.copyOf(asked.notAsked().values());
    }

    /// How many checks are asked, a digest of all they ask, what the audit does not ask, and what
    /// of it was taken over from earlier ones.
    public record Catalogue(
            int checks, String version, List<NotAsked> notAsked, List<TakenOver> takenOver) {

        public Catalogue {
            notAsked = List.copyOf(notAsked);
            takenOver = List.copyOf(takenOver);
        }
    }
}
