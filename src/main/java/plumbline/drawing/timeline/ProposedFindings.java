package plumbline.drawing.timeline;

import plumbline.check.Proposal;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Weight;
import plumbline.source.SourceSpan;

import java.util.HashMap;
import java.util.Map;

/// What checks propose about files, before anybody has decided.
public final class ProposedFindings implements Lanes.Findings {

    private record Place(String service, String file) {}

    private final Map<Place, Weight> weights = new HashMap<>();

    public ProposedFindings(Audit audit) {
        audit.outcomes()
                .forEach(
                        outcome ->
                                outcome.proposals()
                                        .forEach(each -> add(outcome.service().name(), each)));
    }

    private void add(String service, Proposal proposal) {
        for (Proposal.Exhibit exhibit : proposal.evidence()) {
            SourceSpan place = exhibit.evidence().place();
            if (place != null) {
                weights.merge(
                        new Place(service, place.file()),
                        Weight.of(exhibit.supports(), proposal.severity()),
                        Weight::or);
            }
        }
    }

    @Override
    public Weight of(String service, String file) {
        return weights.getOrDefault(new Place(service, file), Weight.NOTHING);
    }
}
