package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldVerdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Services that were judged differently for the same check.
final class FleetFlags {

    private FleetFlags() {}

    /// For one of several audits, its rows that others judged otherwise.
    static List<Flag> of(Reconciliation own, List<Reconciliation> all) {
        return own.rows().stream()
                .filter(
                        each ->
                                !each.match().check().isEmpty()
                                        && each.row().verdict().status().isPresent())
                .flatMap(each -> flag(each, others(own, each, all)).stream())
                .toList();
    }

    private static Map<String, OldVerdict> others(
            Reconciliation own, MatchedRow row, List<Reconciliation> all) {
        Map<String, OldVerdict> others = new LinkedHashMap<>();
        all.stream()
                .filter(each -> !Objects.equals(each, own))
                .forEach(
                        other ->
                                other.rows().stream()
                                        .filter(
                                                each ->
                                                        each.match()
                                                                .check()
                                                                .equals(row.match().check()))
                                        .filter(each -> differs(each, row))
                                        .findFirst()
                                        .ifPresent(
                                                each ->
                                                        others.put(
                                                                other.service(),
                                                                each.row().verdict())));
        return others;
    }

    private static boolean differs(MatchedRow one, MatchedRow other) {
        return one.row().verdict().status().isPresent()
                && one.row().verdict() != OldVerdict.NOT_APPLICABLE
                && other.row().verdict() != OldVerdict.NOT_APPLICABLE
                && one.row().verdict() != other.row().verdict();
    }

    private static List<Flag> flag(MatchedRow row, Map<String, OldVerdict> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        String said =
                others.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().title())
                        .collect(Collectors.joining(", "));
        return List.of(
                Flag.of(
                        FlagCode.VERDICT_DISAGREES_ACROSS_SERVICES,
                        row.row().line(),
                        "%s is %s here; %s"
                                .formatted(
                                        row.match().check(), row.row().verdict().title(), said)));
    }
}
