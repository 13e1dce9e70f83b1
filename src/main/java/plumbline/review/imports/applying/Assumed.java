package plumbline.review.imports.applying;

import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.FlagCode;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What several decisions of an old audit rest on, each with an id.
final class Assumed {

    private final Map<String, Flag> shared = new LinkedHashMap<>();

    Assumed(Reconciliation report) {
        report.flags().stream()
                .filter(each -> each.code() == FlagCode.SHARED_ASSUMPTION)
                .forEach(
                        each ->
                                shared.put(
                                        "A-%s-%d"
                                                .formatted(
                                                        report.sha256().substring(0, 6),
                                                        each.line()),
                                        each));
    }

    /// The text of each by its id.
    Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        shared.forEach((id, flag) -> texts.put(id, quoted(flag.message())));
        return texts;
    }

    /// `4 decisions rest on “no production data” (…)` names it between its quotes.
    private static String quoted(String message) {
        return message.substring(message.indexOf('“') + 1, message.indexOf('”'));
    }

    /// The ids of those that an issue rests on.
    List<String> of(OldIssue issue) {
        return shared.entrySet().stream()
                .filter(
                        each ->
                                Stream.concat(
                                                Stream.of(each.getValue().line()),
                                                each.getValue().others().stream())
                                        .anyMatch(line -> line == issue.line()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
