package plumbline.drawing.graph;

import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.NodePlaces;
import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Weight;
import plumbline.source.SourceSpan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What checks propose about the nodes of a graph.
public final class GraphFindings {

    private final Map<String, Noted> noted = new HashMap<>();

    /// How many checks say something against a node, and how much the worst of them weighs.
    public record Marks(Weight weight, int count) {

        /// Nothing is said.
        public static final Marks NONE = new Marks(Weight.NOTHING, 0);
    }

    private record Noted(Weight weight, Set<String> checks) {}

    private GraphFindings() {}

    public static GraphFindings of(Audit audit, Lens lens, NodePlaces places) {
        return of(audit, lens, places, Map.of());
    }

    /// The same where some services are called otherwise than in their folder.
    public static GraphFindings of(
            Audit audit, Lens lens, NodePlaces places, Map<String, String> names) {
        GraphFindings found = new GraphFindings();
        audit.outcomes()
                .forEach(
                        outcome -> {
                            String own = outcome.service().name();
                            String service = names.getOrDefault(own, own);
                            outcome.proposals()
                                    .forEach(each -> found.add(lens, service, each, places));
                        });
        return found;
    }

    /// Those of several folders; where two have a node of one id, that of the first counts.
    public static GraphFindings joined(List<GraphFindings> several) {
        GraphFindings all = new GraphFindings();
        several.forEach(each -> each.noted.forEach(all.noted::putIfAbsent));
        return all;
    }

    private void add(Lens lens, String service, Proposal proposal, NodePlaces places) {
        if (lens == Lens.SERVICES) {
            note(service, proposal, proposal.status());
            return;
        }
        for (Proposal.Exhibit exhibit : proposal.evidence()) {
            SourceSpan place = exhibit.evidence().place();
            if (place != null) {
                places.at(place).forEach(node -> note(node, proposal, exhibit.supports()));
            }
        }
    }

    private void note(String node, Proposal proposal, Status status) {
        Weight weight = Weight.of(status, proposal.severity());
        if (weight != Weight.NOTHING) {
            Noted before = noted.getOrDefault(node, new Noted(weight, new HashSet<>()));
            before.checks().add(proposal.check().id());
            noted.put(node, new Noted(before.weight().or(weight), before.checks()));
        }
    }

    public Marks of(Node node) {
        Noted found = noted.get(node.id());
        return found == null ? Marks.NONE : new Marks(found.weight(), found.checks().size());
    }

    /// The ids of those against which most is said first.
    public List<String> worst() {
        return noted.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Noted> each) -> each.getValue().weight())
                                .thenComparingInt(each -> each.getValue().checks().size())
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
