package plumbline.schema.replay.guard;

import plumbline.operation.Dialect;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The answers that hold while the steps of a migration stand under the same tests; of what nobody
/// can tell, the branch that comes first is taken, and the other one is not.
public final class Memory {

    private final Dialect dialect;
    private final Handlers handlers = new Handlers();
    private final Map<String, Seen> answers = new HashMap<>();
    private final Map<String, Answer> siblings = new HashMap<>();
    private final Map<String, Answer> chosen = new HashMap<>();
    private final List<String> last = new ArrayList<>();

    /// An answer, and whether the test stood in a negation when it was asked.
    private record Seen(Answer answer, boolean turned) {}

    public Memory(Dialect dialect) {
        this.dialect = dialect;
    }

    public Handlers handlers() {
        return handlers;
    }

    /// A step without a condition ends all that stood under one.
    public void leave() {
        answers.clear();
        siblings.clear();
        last.clear();
    }

    /// Whether all parts of a condition hold; what stands under a part that does not is not asked.
    public Answer answer(SchemaState state, String condition) {
        Set<String> mentioned = new HashSet<>();
        Answer all = Answer.YES;
        TestText text = TestText.of(condition);
        List<TestText> parts = isAmbiguous(text) ? List.of(text) : text.split("&&");
        for (int i = 0; i < parts.size() && all != Answer.NO; i++) {
            String part = text(condition, parts.get(i));
            all = all.and(part(state, part, i, mentioned));
        }
        answers.keySet().retainAll(mentioned);
        return all;
    }

    /// Nested tests are joined without brackets.
    private static boolean isAmbiguous(TestText text) {
        return text.split("&&").size() > 1 && text.split("||").size() > 1;
    }

    private static String text(String condition, TestText part) {
        return part.isEmpty()
                ? ""
                : condition.substring(part.get(0).start(), part.get(part.size() - 1).end());
    }

    private Answer part(SchemaState state, String part, int depth, Set<String> mentioned) {
        if (Handlers.isHandling(part)) {
            return handlers.answer(part);
        }
        boolean otherwise = part.equals("ELSE") && depth < last.size();
        boolean turned = otherwise || isTurned(part);
        String key = otherwise ? last.get(depth) : turned ? inner(part) : part;
        remember(depth, key);
        mentioned.add(key);
        Seen before = answers.get(key);
        Seen seen = before == null ? new Seen(evaluate(state, key, turned), turned) : before;
        answers.put(key, seen);
        siblings.put(TestText.of(key).words(), seen.answer());
        boolean maybeOther = seen.turned() != turned && !otherwise && !part.startsWith("not (");
        Answer answer = maybeOther ? again(state, key, seen.answer()) : seen.answer();
        return turned ? answer.negated() : answer;
    }

    /// `!(x)` after `x` is its other branch, or a test of its own, which looks anew.
    private Answer again(SchemaState state, String key, Answer before) {
        Answer now = new Conditions(state, dialect, chosen).answer(key);
        return now == before ? before : before.doubted();
    }

    private void remember(int depth, String key) {
        while (last.size() > depth) {
            last.removeLast();
        }
        last.add(key);
    }

    /// `otherwise` when it is the branch that runs when the test fails.
    private Answer evaluate(SchemaState state, String key, boolean otherwise) {
        Map<String, Answer> known = new HashMap<>(chosen);
        if (otherwise || isAmbiguous(TestText.of(key))) {
            known.putAll(siblings);
        }
        Answer answer = new Conditions(state, dialect, known).answer(key);
        if (answer != Answer.UNKNOWN) {
            return answer;
        }
        Answer taken = otherwise ? Answer.HARDLY : Answer.PROBABLY;
        choose(key, taken);
        return taken;
    }

    /// The same test without a negation has the opposite answer from here on.
    private void choose(String key, Answer taken) {
        TestText text = Conditions.bare(TestText.of(key));
        Answer answer = taken;
        while (text.isSign(0, '!') || text.is(0, "not")) {
            chosen.put(text.words(), answer);
            text = Conditions.bare(text.from(1));
            answer = answer.negated();
        }
        chosen.put(text.words(), answer);
    }

    private static boolean isTurned(String part) {
        TestText text = TestText.of(part);
        int open = text.isSign(0, '!') || part.startsWith("not (") ? 1 : 0;
        return open == 1 && text.isSign(1, '(') && text.close(1) == text.size() - 1;
    }

    private static String inner(String part) {
        return part.substring(part.indexOf('(') + 1, part.lastIndexOf(')')).strip();
    }
}
