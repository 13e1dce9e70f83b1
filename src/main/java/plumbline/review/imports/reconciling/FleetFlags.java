package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Sentence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Services that were judged differently for the same check.
final class FleetFlags {

    /// One for each verdict that a document has of a check; documents are told apart by their
    /// files.
    private record Judged(Path file, String service, OldVerdict verdict) {}

    private final Map<String, List<Judged>> ofCheck = new HashMap<>();

    FleetFlags(List<Reconciliation> all) {
        for (Reconciliation report : all) {
            report.rows().stream()
                    .filter(FleetFlags::isJudged)
                    .collect(
                            Collectors.groupingBy(
                                    each -> each.match().check(),
                                    LinkedHashMap::new,
                                    Collectors.mapping(
                                            each -> judged(report, each), Collectors.toList())))
                    .forEach(this::add);
        }
    }

    private void add(String check, List<Judged> rows) {
        ofCheck.computeIfAbsent(check, _ -> new ArrayList<>())
                .addAll(rows.stream().distinct().toList());
    }

    private static Judged judged(Reconciliation report, MatchedRow row) {
        return new Judged(report.file().path(), report.service(), row.row().verdict());
    }

    private static boolean isJudged(MatchedRow row) {
        OldVerdict verdict = row.row().verdict();
        return !row.match().check().isEmpty()
                && verdict.status().isPresent()
                && verdict != OldVerdict.NOT_APPLICABLE;
    }

    /// For one of the documents, its rows that others judged otherwise.
    List<Flag> of(Reconciliation own) {
        return own.rows().stream()
                .filter(FleetFlags::isJudged)
                .flatMap(each -> flag(each, others(own, each)).stream())
                .toList();
    }

    /// The first other verdict of each service.
    private Map<String, OldVerdict> others(Reconciliation own, MatchedRow row) {
        Map<String, OldVerdict> others = new LinkedHashMap<>();
        ofCheck.getOrDefault(row.match().check(), List.of()).stream()
                .filter(each -> !each.file().equals(own.file().path()))
                .filter(each -> each.verdict() != row.row().verdict())
                .forEach(each -> others.putIfAbsent(each.service(), each.verdict()));
        return others;
    }

    private static List<Flag> flag(MatchedRow row, Map<String, OldVerdict> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        String said =
                others.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().title())
                        .collect(Collectors.joining(", "));
        Sentence sentence =
                Sentence.of(
                        "imports.told.elsewhere",
                        row.match().check(),
                        row.row().verdict().title(),
                        said);
        return List.of(
                Flag.of(FlagCode.VERDICT_DISAGREES_ACROSS_SERVICES, row.row().line(), sentence));
    }
}
