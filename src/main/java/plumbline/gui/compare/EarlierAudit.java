package plumbline.gui.compare;

import plumbline.check.catalogue.Checks;
import plumbline.gui.audit.Proposed;
import plumbline.report.content.EvidenceLook;
import plumbline.report.content.Judged;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.audit.DamagedAttachment;
import plumbline.review.compare.CheckDigest;
import plumbline.review.compare.reading.CarriedOver;
import plumbline.review.compare.reading.Successor;
import plumbline.review.decision.Decision;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the open audit could take over from an earlier one: `files` are the kept files that its
/// evidence names, by their SHA-256, and `damaged` how many of them are gone or were altered.
record EarlierAudit(Path path, CarriedOver carried, Map<String, Path> files, int damaged) {

    EarlierAudit {
        files = Collections.unmodifiableMap(new HashMap<>(files));
    }

    /// Reads one and looks for its evidence in the open folders, which takes its time.
    ///
    /// Throws a [plumbline.problem.ProblemException] when it is no saved audit.
    static EarlierAudit read(Path path, Proposed proposed, Review now, LocalDate today) {
        try (Audit last = AuditFolder.read(path)) {
            TreeSet<String> services = new TreeSet<>();
            proposed.services().stream().map(Judged::name).forEach(services::add);
            CarriedOver carried =
                    new Successor(now, CheckDigest.all(Checks.infos()), services)
                            .carryOver(
                                    last, Map.of(), new EvidenceLook(proposed.services()), today);
            Set<String> broken = new HashSet<>();
            last.verify().stream().map(DamagedAttachment::sha256).forEach(broken::add);
            Map<String, Path> files = new HashMap<>();
            Set<String> named = new HashSet<>();
            named(carried).forEach(named::add);
            named.stream()
                    .filter(each -> !broken.contains(each))
                    .forEach(
                            each ->
                                    last.findAttachment(each)
                                            .ifPresent(file -> files.put(each, file)));
            return new EarlierAudit(path, carried, files, named.size() - files.size());
        }
    }

    private static Stream<String> named(CarriedOver carried) {
        return carried.all().stream().flatMap(each -> named(each.changes()));
    }

    private static Stream<String> named(List<Change> changes) {
        return changes.stream()
                .map(Change::after)
                .flatMap(
                        each ->
                                each instanceof Decision.Supported(var evidence)
                                        ? Stream.of(evidence.attachment())
                                        : Stream.empty())
                .filter(each -> !each.isEmpty());
    }

    /// Those of the files that these changes name, with their SHA-256.
    Map<Path, String> filesOf(List<Change> changes) {
        Map<Path, String> wanted = new HashMap<>();
        named(changes)
                .forEach(
                        each -> {
                            Path file = files.get(each);
                            if (file != null) {
                                wanted.put(file, each);
                            }
                        });
        return wanted;
    }
}
