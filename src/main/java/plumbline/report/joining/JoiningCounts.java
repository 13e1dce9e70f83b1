package plumbline.report.joining;

import plumbline.review.action.Action;
import plumbline.review.joining.Joining;
import plumbline.review.joining.Meeting.Kind;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How much another copy of an audit brings, in a few sentences.
public record JoiningCounts(Joining joining, Words words) {

    public String told() {
        if (!joining.brings()) {
            return words.get("joining.nothing");
        }
        List<String> all = new ArrayList<>();
        all.add(words.get("joining.told", joining.came().size(), people()));
        add(all, "different", joining.count(Kind.DIFFERENT));
        add(all, "beside", joining.count(Kind.BESIDE));
        add(all, "theirs", joining.count(Kind.THEIRS));
        add(all, "own", joining.countOwn());
        return String.join(" ", all);
    }

    private void add(List<String> to, String what, long count) {
        if (count > 0) {
            to.add(words.get("joining.told." + what, count));
        }
    }

    /// Who decided what comes.
    public String people() {
        return joining.came().stream()
                .map(Action::who)
                .map(each -> each.isBlank() ? words.get("steps.nobody") : each)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
