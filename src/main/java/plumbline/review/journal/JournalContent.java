package plumbline.review.journal;

import plumbline.review.action.Action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a journal: what they say, up to where they are whole, and which are damaged.
record JournalContent(List<Action> actions, int wholeUntil, List<Integer> damagedLines) {

    JournalContent {
        actions = List.copyOf(actions);
        damagedLines = List.copyOf(damagedLines);
    }

    /// A last line without an end was never acknowledged: it is no part of what is whole.
    static JournalContent read(byte[] content, ActionLine lines) {
        List<Action> actions = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        int start = 0;
        int number = 1;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                Optional<Action> action = lines.find(content, start, i);
                action.ifPresent(actions::add);
                if (action.isEmpty() && i > start) {
                    damaged.add(number);
                }
                start = i + 1;
                number++;
            }
        }
        return new JournalContent(actions, start, damaged);
    }
}
