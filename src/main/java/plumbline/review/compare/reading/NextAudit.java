package plumbline.review.compare.reading;

import org.jspecify.annotations.Nullable;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Change;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.audit.DamagedAttachment;
import plumbline.review.compare.catalogue.TakenOver;
import plumbline.review.deed.Author;
import plumbline.review.files.ServiceFiles;
import plumbline.review.files.ServiceFolders;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A saved audit and the one that follows it; `names` are new names of services.
public record NextAudit(Path last, Path now, Map<String, String> names) {

    public NextAudit {
        names = Map.copyOf(names);
    }

    /// What was taken over, and the files of evidence that could not come along.
    public record Taken(TakenOver.Counts counts, List<DamagedAttachment> damaged) {

        public Taken {
            damaged = List.copyOf(damaged);
        }
    }

    /// What can be taken over; evidence is looked for in the folders of the services, if there are
    /// any. In the next audit, what nobody has decided about a service yet is open.
    ///
    /// Throws a [ProblemException] when one of them is no saved audit.
    public CarriedOver carryOver(List<Path> folders, LocalDate today) {
        try (Audit before = AuditFolder.read(last);
                Audit after = AuditFolder.read(now)) {
            return carryOver(before, after, folders, today);
        }
    }

    /// Takes over all that is no question, as one action, with the files that are its evidence;
    /// tells those of them that are gone or were altered in the last audit.
    ///
    /// Throws a [ProblemException] when the next one cannot be written.
    public Taken takeOver(CarriedOver carried, Author author) {
        try (Audit before = AuditFolder.read(last);
                Audit after = AuditFolder.open(now)) {
            if (!after.isWritable()) {
                throw new ProblemException(
                        ProblemKind.AUDIT_NOT_WRITTEN, new IOException("read only"), now);
            }
            List<Change> changes = carried.takeOverProposals().changes(after.review());
            List<DamagedAttachment> damaged = after.keepFrom(before, changes);
            after.perform(author, carried.takeOverProposals());
            return new Taken(TakenOver.Counts.of(changes), damaged);
        }
    }

    private CarriedOver carryOver(Audit before, Audit after, List<Path> folders, LocalDate today) {
        SortedSet<String> services =
                new ReviewSnapshot(before.review(), before.file().checks())
                        .take("", List.of()).services().stream()
                                .map(this::nameNow)
                                .collect(Collectors.toCollection(TreeSet::new));
        ServiceFolders files = ServiceFolders.open(folders, services);
        CarriedOver all =
                new Successor(after.review(), after.file().checks(), services)
                        .carryOver(before, names, (own, anchor) -> look(files, own, anchor), today);
        List<String> unknown =
                services.stream().filter(each -> files.called(each).size() != 1).toList();
        return new CarriedOver(
                all.rulings(),
                all.all(),
                !folders.isEmpty(),
                folders.isEmpty() ? List.of() : unknown);
    }

    private String nameNow(String service) {
        return names.getOrDefault(service, service);
    }

    private @Nullable Found look(ServiceFolders folders, String service, Anchor anchor) {
        List<ServiceFiles> files = folders.called(nameNow(service));
        return files.size() == 1 ? files.getFirst().check(anchor) : null;
    }
}
