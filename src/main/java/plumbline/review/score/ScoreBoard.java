package plumbline.review.score;

import plumbline.check.Section;
import plumbline.review.cell.CellState;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The scores of a fleet, of its services and of their sections: each counts the same parts.
public record ScoreBoard(Formula formula, List<Part> parts) {

    public ScoreBoard {
        parts = List.copyOf(parts);
    }

    /// A section of a service, and how many of its cells have which result.
    public record Part(Heading heading, Tally tally) {}

    /// What a part stands under.
    public record Heading(String service, Section section) {

        private static Heading of(CellState cell) {
            return new Heading(cell.cell().service(), cell.check().section());
        }
    }

    public static ScoreBoard of(Formula formula, Counting counting, Collection<CellState> cells) {
        Map<Heading, List<CellState>> grouped =
                cells.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Heading::of, LinkedHashMap::new, Collectors.toList()));
        return new ScoreBoard(
                formula,
                grouped.entrySet().stream()
                        .map(each -> new Part(each.getKey(), counting.tally(each.getValue())))
                        .toList());
    }

    /// The services in the order of the cells.
    public List<String> services() {
        return parts.stream().map(each -> each.heading().service()).distinct().toList();
    }

    /// The sections in the order of the catalogue.
    public List<Section> sections() {
        return parts.stream().map(each -> each.heading().section()).distinct().sorted().toList();
    }

    public Score fleet() {
        return score(_ -> true);
    }

    public Score service(String service) {
        return score(each -> each.service().equals(service));
    }

    /// A section over all services.
    public Score section(Section section) {
        return score(each -> each.section() == section);
    }

    public Score part(String service, Section section) {
        return score(new Heading(service, section)::equals);
    }

    private Score score(Predicate<Heading> what) {
        return new Score(
                formula,
                parts.stream()
                        .filter(each -> what.test(each.heading()))
                        .map(Part::tally)
                        .reduce(Tally.NONE, Tally::and));
    }
}
