package plumbline.gui.matrix;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.review.agreement.Disagreement;
import plumbline.review.agreement.Disagreements;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.review.score.Counting;
import plumbline.review.score.Tally;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes lines of cells, and puts them in order below headings.
record MatrixLines(Words words, Map<Cell, String> facts) {

    private static final Comparator<Checked> WORST_FIRST =
            Comparator.comparing((Checked each) -> heaviest(each, Status.FAIL))
                    .thenComparingLong(each -> count(each, Status.FAIL))
                    .thenComparing(each -> heaviest(each, Status.PARTIAL))
                    .thenComparingLong(each -> count(each, Status.PARTIAL))
                    .reversed();

    private static final Comparator<Checked> MOST_DIFFERENT_FIRST =
            Comparator.comparing(
                            (Checked each) ->
                                    each.disagreements().getFirst().differences().getFirst())
                    .thenComparing(each -> each.disagreements().getFirst().basis())
                    .thenComparingInt(each -> -each.disagreements().getFirst().cells().size());

    /// Checks that belong together; without a title there is no heading above them.
    record Group(String title, List<String> checks) {

        Group {
            checks = List.copyOf(checks);
        }

        static Group of(String title, Collection<Checked> lines) {
            return new Group(title, lines.stream().map(each -> each.check().id()).toList());
        }
    }

    /// The line of one check.
    Checked line(List<AuditRow> rows) {
        List<CellState> states = rows.stream().map(AuditRow::state).toList();
        List<Disagreement> disagreements = Disagreements.of(states, facts);
        Set<Cell> apart =
                disagreements.stream()
                        .flatMap(each -> each.cells().stream())
                        .map(CellState::cell)
                        .collect(Collectors.toSet());
        Map<String, MatrixCell> cells = new LinkedHashMap<>();
        rows.forEach(
                each ->
                        cells.put(
                                each.service(),
                                new MatrixCell(each, each.state(), apart.contains(each.cell()))));
        return new Checked(rows.getFirst().check(), cells, tally(states), disagreements);
    }

    /// A line of these cells only; where they were judged differently, that stays.
    static Checked only(Set<Cell> wanted, Checked line) {
        Map<String, MatrixCell> cells = new LinkedHashMap<>();
        line.cells()
                .forEach(
                        (service, cell) -> {
                            if (wanted.contains(cell.row().cell())) {
                                cells.put(service, cell);
                            }
                        });
        return new Checked(
                line.check(),
                cells,
                tally(cells.values().stream().map(MatrixCell::state).toList()),
                line.disagreements());
    }

    private static Tally tally(List<CellState> states) {
        return Tally.of(
                states.stream().map(each -> Counting.CONFIRMED.find(each).orElse(null)).toList());
    }

    List<Group> inOrder(MatrixViewModel.Sort sort, List<Checked> lines) {
        return switch (sort) {
            case CATALOGUE -> bySection(lines);
            case DISAGREEMENT -> byDisagreement(lines);
            case WORST -> List.of(Group.of("", lines.stream().sorted(WORST_FIRST).toList()));
        };
    }

    private static List<Group> bySection(List<Checked> lines) {
        Map<Section, List<Checked>> sections = new EnumMap<>(Section.class);
        lines.forEach(
                each ->
                        sections.computeIfAbsent(each.check().section(), _ -> new ArrayList<>())
                                .add(each));
        return sections.entrySet().stream()
                .map(each -> Group.of(each.getKey().title(), each.getValue()))
                .toList();
    }

    private List<Group> byDisagreement(List<Checked> lines) {
        Map<Boolean, List<Checked>> agreed =
                lines.stream()
                        .collect(Collectors.partitioningBy(each -> each.disagreements().isEmpty()));
        List<Checked> apart =
                agreed.getOrDefault(false, List.of()).stream()
                        .sorted(MOST_DIFFERENT_FIRST)
                        .toList();
        return List.of(
                Group.of(words.get("matrix.apart", apart.size()), apart),
                Group.of(words.get("matrix.alike"), agreed.getOrDefault(true, List.of())));
    }

    /// The lines of groups as they stand below each other.
    static List<MatrixLine> flat(List<Group> groups, Map<String, Checked> lines) {
        List<MatrixLine> flat = new ArrayList<>();
        for (Group group : groups) {
            List<Checked> below =
                    group.checks().stream()
                            .flatMap(each -> Stream.ofNullable(lines.get(each)))
                            .toList();
            if (!group.title().isEmpty()) {
                flat.add(heading(group.title(), below));
            }
            flat.addAll(below);
        }
        return flat;
    }

    private static MatrixLine heading(String title, List<Checked> below) {
        return new MatrixLine.Heading(
                title,
                below.stream().mapToInt(Checked::decided).sum(),
                below.stream().mapToInt(each -> each.tally().total()).sum());
    }

    /// How much the heaviest cell with that result weighs; the least where there is none.
    private static Severity heaviest(Checked line, Status status) {
        return line.cells().values().stream()
                .filter(each -> each.status() == status)
                .map(MatrixCell::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private static long count(Checked line, Status status) {
        return line.cells().values().stream().filter(each -> each.status() == status).count();
    }
}
