package plumbline.review.journal;

import plumbline.review.action.Action;
import plumbline.review.line.ActionLine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The lines of a journal: what they say, up to where they are whole, and which are damaged.
record JournalContent(List<Action> actions, int wholeUntil, List<Integer> damagedLines) {

    private static final int BLOCK = 256;

    JournalContent {
        actions = List.copyOf(actions);
        damagedLines = List.copyOf(damagedLines);
    }

    /// A last line without an end was never acknowledged: it is no part of what is whole.
    static JournalContent read(byte[] content, ActionLine lines) {
        int[] ends = ends(content);
        // a long journal keeps somebody waiting, and lines do not need each other
        List<Optional<Action>> read =
                IntStream.range(0, Math.ceilDiv(ends.length, BLOCK))
                        .parallel()
                        .mapToObj(each -> block(content, ends, each * BLOCK, lines))
                        .flatMap(List::stream)
                        .toList();
        return new JournalContent(
                read.stream().flatMap(Optional::stream).toList(),
                start(ends, ends.length),
                IntStream.range(0, ends.length)
                        .filter(each -> ends[each] > start(ends, each))
                        .filter(each -> read.get(each).isEmpty())
                        .mapToObj(each -> each + 1)
                        .toList());
    }

    /// Lines that are read together, or one by one where not all of them are whole.
    private static List<Optional<Action>> block(
            byte[] content, int[] ends, int first, ActionLine lines) {
        int behind = Math.min(first + BLOCK, ends.length);
        return lines.findAll(content, start(ends, first), ends[behind - 1])
                .filter(each -> each.size() == behind - first)
                .map(all -> all.stream().map(Optional::of).toList())
                .orElseGet(
                        () ->
                                IntStream.range(first, behind)
                                        .mapToObj(
                                                each ->
                                                        lines.find(
                                                                content,
                                                                start(ends, each),
                                                                ends[each]))
                                        .toList());
    }

    private static int[] ends(byte[] content) {
        IntStream.Builder ends = IntStream.builder();
        for (int each = 0; each < content.length; each++) {
            if (content[each] == '\n') {
                ends.add(each);
            }
        }
        return ends.build().toArray();
    }

    private static int start(int[] ends, int line) {
        return line == 0 ? 0 : ends[line - 1] + 1;
    }
}
