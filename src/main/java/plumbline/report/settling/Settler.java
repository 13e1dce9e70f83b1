package plumbline.report.settling;

import plumbline.analysis.settling.StatementMark;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Audit;
import plumbline.operation.step.Settled;
import plumbline.progress.Progress;
import plumbline.report.content.Judged;
import plumbline.review.decision.Subject;
import plumbline.review.statement.StatementSaid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Judges folders again with what was decided about statements that could not be read; a folder
/// about which nothing is said stays as it is, and so does one about which the same is said.
public final class Settler {

    private final FolderAudit judge;
    private List<Known> known = List.of();

    public Settler(FolderAudit judge) {
        this.judge = judge;
    }

    /// A folder as it was read, what was said about it, and what came of that.
    private record Known(Audit read, Map<String, Map<StatementMark, Settled>> said, Audit settled) {

        boolean isFor(Audit audit, Map<String, Map<StatementMark, Settled>> words) {
            // two readings of a folder are equal only by comparing all that was read
            return isSame(read, audit) && said.equals(words);
        }

        @SuppressWarnings("ReferenceEquality")
        private static boolean isSame(Audit one, Audit other) {
            return one == other;
        }
    }

    /// What the checks propose for folders when that is taken into account.
    public synchronized List<Audit> settle(
            List<Audit> folders, List<StatementSaid> said, Progress progress) {
        List<Known> now = new ArrayList<>();
        Map<Subject.OfStatement, StatementSaid> words = new HashMap<>();
        said.forEach(each -> words.put(each.statement(), each));
        List<Judged> services = Judged.all(folders);
        for (Audit folder : folders) {
            now.add(settle(folder, concerning(folder, services, words), progress));
        }
        known = List.copyOf(now);
        return now.stream().map(Known::settled).toList();
    }

    private Known settle(
            Audit folder, Map<String, Map<StatementMark, Settled>> said, Progress progress) {
        if (said.isEmpty() || progress.isCancelled()) {
            return new Known(folder, said, folder);
        }
        return known.stream()
                .filter(each -> each.isFor(folder, said))
                .findFirst()
                .orElseGet(() -> new Known(folder, said, judge.again(folder, said, progress)));
    }

    /// By the folder of each service what is said of statements that stand in it.
    private static Map<String, Map<StatementMark, Settled>> concerning(
            Audit folder, List<Judged> services, Map<Subject.OfStatement, StatementSaid> words) {
        Map<String, Map<StatementMark, Settled>> all = new TreeMap<>();
        List<Judged> own =
                services.stream().filter(each -> Known.isSame(each.audit(), folder)).toList();
        for (Judged service : own) {
            Map<StatementMark, Settled> found = new HashMap<>();
            for (UnreadStatement each : UnreadStatement.all(List.of(service))) {
                StatementSaid word = words.get(each.subject());
                if (word != null) {
                    found.put(each.mark(), settled(word));
                }
            }
            if (!found.isEmpty()) {
                all.put(service.reading().home(), found);
            }
        }
        return all;
    }

    private static Settled settled(StatementSaid word) {
        return new Settled(word.said().reason(), word.said().sql(), word.who(), word.at());
    }
}
