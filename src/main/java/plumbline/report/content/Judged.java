package plumbline.report.content;

import plumbline.analysis.ServiceReading;
import plumbline.check.Proposal;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.review.decision.Cell;
import plumbline.source.git.GitRemote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A service that was judged, by a name that no other one has.
public record Judged(String name, Audit audit, Outcome outcome) {

    /// The services of all folders; what is there twice becomes `api (2)`, as in a comparison.
    public static List<Judged> all(List<Audit> audits) {
        Set<String> names = new HashSet<>();
        List<Judged> all = new ArrayList<>();
        for (Audit audit : audits) {
            for (Outcome outcome : audit.outcomes()) {
                all.add(new Judged(unique(outcome.service().name(), names), audit, outcome));
            }
        }
        return all;
    }

    private static String unique(String wanted, Set<String> names) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    public ServiceReading reading() {
        return outcome.service().reading();
    }

    /// Where others find what is checked out there, or empty.
    public String remote() {
        return GitRemote.find(audit.reading().root().resolve(reading().home())).orElse("");
    }

    /// Of all checks that were asked.
    public Stream<Proposal> proposals() {
        return outcome.proposals().stream();
    }

    public Cell cell(Proposal proposal) {
        return new Cell(name, proposal.check().id());
    }

    public String commit() {
        return audit.findCommit(reading().home()).orElse("");
    }
}
