package plumbline.review.structure;

import plumbline.review.anchor.Structure;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;
import plumbline.source.code.CodeText;
import plumbline.source.code.Piece;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The names of lines as the sections tell that lie around them.
final class SectionNames implements Structure.Names {

    private static final String SEPARATOR = " › ";
    private static final String COMMENT = SEPARATOR + "comment";
    private static final int DEEPEST = 8;
    private static final int MOST = 20_000;
    private static final int NONE = -1;

    private final String file;
    private final List<Section> sections;
    private final int[] around;
    private final Structure.Lines[] places;
    private final int[] innermost;
    private final boolean[] commented;

    static SectionNames of(SourceDocument document, CodeText code, List<Section> found) {
        List<Section> outerFirst =
                found.stream()
                        .limit(MOST + 1L)
                        .sorted(
                                Comparator.comparingInt(Section::start)
                                        .thenComparing(Section::end, Comparator.reverseOrder()))
                        .toList();
        // half the names would say that the rest has none
        SectionNames names =
                new SectionNames(document, outerFirst.size() > MOST ? List.of() : outerFirst);
        code.pieces().stream()
                .filter(each -> each.kind() == Piece.Kind.COMMENT)
                .forEach(each -> names.comment(document.span(each.start(), each.end())));
        return names;
    }

    private SectionNames(SourceDocument document, List<Section> sections) {
        int lines = document.span(document.text().length(), document.text().length()).line();
        this.file = TreePath.name(document.file());
        this.sections = sections;
        this.around = new int[sections.size()];
        this.places = new Structure.Lines[sections.size()];
        this.innermost = new int[lines + 1];
        this.commented = new boolean[lines + 1];
        Arrays.fill(innermost, NONE);
        nest(document);
    }

    private void nest(SourceDocument document) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            while (!open.isEmpty() && sections.get(open.peek()).end() <= section.start()) {
                open.pop();
            }
            SourceSpan span = document.span(section.start(), section.end());
            around[i] = open.isEmpty() ? NONE : open.peek();
            places[i] = new Structure.Lines(span.line(), span.endLine());
            if (open.size() < DEEPEST) {
                open.push(i);
                Arrays.fill(innermost, span.line(), span.endLine() + 1, i);
            }
        }
    }

    /// A line is commented when its beginning is: the comment came from the line before.
    private void comment(SourceSpan span) {
        if (span.endLine() > span.line()) {
            Arrays.fill(commented, span.line() + 1, span.endLine() + 1, true);
        }
    }

    @Override
    public String nameOf(int line) {
        if (line < 1 || line >= innermost.length) {
            return "";
        }
        String name = innermost[line] == NONE ? file : name(innermost[line]);
        return commented[line] ? name + COMMENT : innermost[line] == NONE ? "" : name;
    }

    @Override
    public Optional<Structure.Lines> findAround(int line) {
        return line < 1 || line >= innermost.length || innermost[line] == NONE
                ? Optional.empty()
                : Optional.of(places[innermost[line]]);
    }

    private String name(int section) {
        StringBuilder name = new StringBuilder();
        for (int i = section; i != NONE; i = around[i]) {
            name.insert(0, SEPARATOR + sections.get(i).label());
        }
        return file + name;
    }

    @Override
    public Optional<Structure.Lines> find(String name) {
        int[] found =
                IntStream.range(0, sections.size())
                        .filter(each -> name.endsWith(sections.get(each).label()))
                        .filter(each -> name(each).equals(name))
                        .limit(2)
                        .toArray();
        return found.length == 1 ? Optional.of(places[found[0]]) : Optional.empty();
    }
}
