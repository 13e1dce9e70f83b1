package plumbline.review.imports.applying;

import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.imports.reconciling.FlagCode;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What several decisions of an old audit rest on, each with an id.
final class Assumed {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<Integer, List<String>> byLine = new HashMap<>();

    Assumed(Reconciliation report) {
        report.flags().stream()
                .filter(each -> each.code() == FlagCode.SHARED_ASSUMPTION)
                .forEach(each -> add(report.sha256(), each));
    }

    private void add(String sha256, Flag flag) {
        String id = "A-%s-%d".formatted(sha256.substring(0, 6), flag.line());
        texts.put(id, flag.assumption());
        rests(flag.line(), id);
        flag.others().forEach(line -> rests(line, id));
    }

    private void rests(int line, String id) {
        byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(id);
    }

    /// The text of each by its id.
    Map<String, String> all() {
        return texts;
    }

    /// The ids of those that an issue rests on.
    List<String> of(OldIssue issue) {
        return byLine.getOrDefault(issue.line(), List.of());
    }
}
