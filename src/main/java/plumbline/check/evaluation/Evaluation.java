package plumbline.check.evaluation;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Incident;
import plumbline.analysis.subject.FleetSubject;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Check;
import plumbline.check.Proposal;
import plumbline.check.SuppressionCheck;
import plumbline.progress.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets all checks judge services; one that fails costs its own result only.
public final class Evaluation {

    private final List<Check> inTurn;
    private final Map<String, Integer> places = new HashMap<>();

    /// The checks in the order in which their proposals are told.
    public Evaluation(List<Check> checks) {
        checks.forEach(check -> places.putIfAbsent(check.info().id(), places.size()));
        // comments are judged when it is known what they were needed for
        inTurn =
                checks.stream()
                        .sorted(Comparator.comparing(check -> check instanceof SuppressionCheck))
                        .toList();
    }

    /// What all checks propose for one service; `failed` are checks that failed on it.
    public record Outcome(ServiceSubject service, List<Proposal> proposals, List<Incident> failed) {

        public Outcome {
            proposals = List.copyOf(proposals);
            failed = List.copyOf(failed);
        }
    }

    /// All services of a folder, until somebody cancels.
    public List<Outcome> evaluate(FleetSubject fleet, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (ServiceSubject service : fleet.services()) {
            if (progress.isCancelled()) {
                break;
            }
            progress.report(outcomes.size(), fleet.services().size(), service.name());
            outcomes.add(evaluate(service, fleet));
        }
        return List.copyOf(outcomes);
    }

    /// One service, for itself where there is no fleet.
    public Outcome evaluate(ServiceSubject service, @Nullable FleetSubject fleet) {
        Proposing proposing = new Proposing(service);
        Judgement judgement = judge(service, fleet);
        return new Outcome(
                service,
                judgement.judged().stream()
                        .map(
                                each ->
                                        proposing.propose(
                                                each.check(), each.severity(), each.findings()))
                        .toList(),
                judgement.failed());
    }

    /// What all checks find in one service, without a proposal.
    public Judgement judge(ServiceSubject service, @Nullable FleetSubject fleet) {
        Waivers waivers = new Waivers(service.profile(), service.migrations().toList());
        List<Judged> judged = new ArrayList<>();
        List<Incident> failed = new ArrayList<>();
        for (Check check : inTurn) {
            if (!waivers.isOff(check.info())) {
                try {
                    judged.add(
                            new Judged(
                                    check.info(),
                                    waivers.severity(check.info(), null),
                                    new Judging(check, service, fleet, waivers).judge()));
                } catch (RuntimeException | StackOverflowError failure) {
                    failed.add(new Incident(check.info().id(), service.home(), failure));
                }
            }
        }
        return new Judgement(inOrder(judged), failed);
    }

    private List<Judged> inOrder(List<Judged> judged) {
        return judged.stream()
                .sorted(Comparator.comparing(each -> places.get(each.check().id())))
                .toList();
    }
}
