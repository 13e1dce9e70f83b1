package plumbline.review.compare.reading;

import org.jspecify.annotations.Nullable;

import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.compare.CarryOver;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.Snapshot;
import plumbline.review.evidence.Rechecks;
import plumbline.review.files.ServiceFiles;
import plumbline.review.files.ServiceFolders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A saved audit and the one that follows it; `names` are new names of services.
public record NextAudit(Path last, Path now, Map<String, String> names) {

    public NextAudit {
        names = Map.copyOf(names);
    }

    /// What can be taken over; evidence is looked for in the folders of the services, if there are
    /// any. In the next audit, what nobody has decided about a service yet is open.
    ///
    /// Throws a [plumbline.problem.ProblemException] when one of them is no saved audit.
    public CarriedOver carryOver(List<Path> folders, LocalDate today) {
        try (Audit before = AuditFolder.read(last);
                Audit after = AuditFolder.read(now)) {
            Snapshot then = snapshot(before, Set.of());
            SortedSet<String> services =
                    then.services().stream()
                            .map(this::nameNow)
                            .collect(Collectors.toCollection(TreeSet::new));
            Comparison comparison = Comparison.of(then, snapshot(after, services), names);
            ServiceFolders files = ServiceFolders.open(folders, services);
            Rechecks rechecks =
                    Rechecks.of(before.review(), (own, anchor) -> look(files, own, anchor));
            CarryOver carryOver =
                    new CarryOver(comparison, before.review(), after.review(), rechecks, today);
            List<String> unknown =
                    services.stream().filter(each -> files.called(each).size() != 1).toList();
            return new CarriedOver(
                    carryOver.all(), !folders.isEmpty(), folders.isEmpty() ? List.of() : unknown);
        }
    }

    private static Snapshot snapshot(Audit audit, Set<String> services) {
        return new ReviewSnapshot(audit.review(), audit.file().checks(), services)
                .take(audit.path().toString(), List.of());
    }

    private String nameNow(String service) {
        return names.getOrDefault(service, service);
    }

    private @Nullable Found look(ServiceFolders folders, String service, Anchor anchor) {
        List<ServiceFiles> files = folders.called(nameNow(service));
        return files.size() == 1 ? files.getFirst().check(anchor) : null;
    }
}
