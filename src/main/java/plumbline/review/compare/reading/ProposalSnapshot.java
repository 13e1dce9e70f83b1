package plumbline.review.compare.reading;

import plumbline.review.compare.Answer;
import plumbline.review.compare.CheckText;
import plumbline.review.compare.Fact;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Cell;
import plumbline.source.TreePath;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes the JSON of `audit` or `report` as a snapshot: what was decided, else what is proposed.
final class ProposalSnapshot {

    private final SortedMap<Cell, Answer> answers = new TreeMap<>();
    private final SortedMap<String, String> commits = new TreeMap<>();
    private final Set<String> names = new HashSet<>();

    private ProposalSnapshot() {}

    static Snapshot of(String file, AuditJsonFile content) {
        ProposalSnapshot taken = new ProposalSnapshot();
        content.services().forEach(taken::add);
        SortedMap<String, String> profile = new TreeMap<>();
        content.profile().forEach(each -> profile.put(each.key(), each.value()));
        List<Flaw> flaws =
                content.incidents().stream()
                        .<Flaw>map(each -> new Flaw.Failed(each.part(), each.file()))
                        .toList();
        Snapshot.Source source = new Snapshot.Source(file, null, List.of(), taken.commits, profile);
        return new Snapshot(source, taken.answers, flaws);
    }

    private void add(AuditJsonFile.Service service) {
        String name = name(service.name());
        if (!service.commit().isEmpty()) {
            commits.put(name, service.commit());
        }
        service.results()
                .forEach(
                        each ->
                                answers.put(
                                        new Cell(name, each.check()),
                                        answer(each, service.root())));
    }

    /// Folders that were audited together may have services of one name.
    private String name(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    private static Answer answer(AuditJsonFile.Result result, String root) {
        return new Answer(
                new CheckText(result.title(), result.severity(), result.digest()),
                result.status(),
                result.origin(),
                result.severity(),
                result.why(),
                result.disposition() == null ? null : result.disposition().disposition(),
                facts(result, root));
    }

    /// Of what was decided, what people attached and what still held.
    private static Set<Fact> facts(AuditJsonFile.Result result, String root) {
        Stream<Fact> facts =
                result.isDecided()
                        ? result.attached().stream()
                                .filter(AuditJsonFile.Attached::holds)
                                .map(each -> fact(each, root))
                        : result.evidence().stream().map(each -> fact(each, root));
        return facts.collect(Collectors.toSet());
    }

    /// Counted from the service, for somebody may have opened the folder around it.
    private static Fact fact(AuditJsonFile.Attached attached, String root) {
        return attached.snippet().isEmpty()
                ? Fact.of(attached.sha256(), attached.text())
                : new Fact(TreePath.inside(attached.file(), root), attached.snippet());
    }

    private static Fact fact(AuditJsonFile.Evidence evidence, String root) {
        return evidence.isAbsence()
                ? Fact.NOTHING_FOUND
                : Fact.of(TreePath.inside(evidence.file(), root), evidence.text());
    }
}
