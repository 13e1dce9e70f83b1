package plumbline.review.compare.reading;

import plumbline.review.compare.Answer;
import plumbline.review.compare.Basis;
import plumbline.review.compare.CheckText;
import plumbline.review.compare.Fact;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Cell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Takes the JSON of `audit` or `report` as a snapshot: what was decided, else what is proposed.
final class ProposalSnapshot {

    /// The same however much was searched.
    private static final Fact NOTHING_FOUND = new Fact("", "");

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
        Set<Fact> facts = new HashSet<>();
        result.evidence().forEach(each -> facts.add(fact(each, root)));
        return new Answer(
                new CheckText(result.title(), result.severity(), result.digest()),
                result.status(),
                basis(result),
                result.severity(),
                result.why(),
                null,
                facts);
    }

    private static Basis basis(AuditJsonFile.Result result) {
        if (!result.isDecided()) {
            return Basis.PROPOSED;
        }
        return result.isImported() ? Basis.IMPORTED : Basis.DECIDED;
    }

    /// Counted from the service, for somebody may have opened the folder around it.
    private static Fact fact(AuditJsonFile.Evidence evidence, String root) {
        if (evidence.isAbsence()) {
            return NOTHING_FOUND;
        }
        String home = root.isEmpty() ? "" : root + "/";
        String file = evidence.file();
        return Fact.of(
                file.startsWith(home) ? file.substring(home.length()) : file, evidence.text());
    }
}
