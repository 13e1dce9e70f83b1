package plumbline.gui.inspector;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.report.CheckPage;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a cell beside what its own screen shows: why the check is asked, what to do,
/// who decided what, and what people noted.
record CellFacts(Words words) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /// Every other part between these is code.
    private static final Pattern FENCE = Pattern.compile("(?m)^```\\w*\\n?");

    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=[^\\n])\\n(?=[^\\n-])");

    /// What was decided about a cell and noted on it, in its order.
    record Past(List<String> results, List<String> notes) {}

    List<Fact> of(AuditRow row, Past past) {
        List<Fact> facts = new ArrayList<>();
        CheckPage page = CheckPage.of(row.check());
        facts.add(fact("inspector.cell", row.service() + " · " + row.check().id()));
        facts.add(fact("inspector.severity", severity(row.state())));
        facts.add(fact("inspector.harm", plain(page.harm())));
        facts.add(fact("inspector.advice", plain(page.advice())));
        facts.add(fact("inspector.notes", String.join("\n", past.notes())));
        facts.add(fact("inspector.history", String.join("\n", past.results())));
        return facts.stream().filter(each -> !each.value().isBlank()).toList();
    }

    private String severity(CellState state) {
        String reason = state.weight().reason();
        return state.severity() + (reason.isBlank() ? "" : " – " + reason);
    }

    /// Words without the marks of Markdown, a line for each paragraph; code stays as it is.
    private static String plain(String markdown) {
        String[] parts = FENCE.split(markdown, -1);
        for (int at = 0; at < parts.length; at += 2) {
            parts[at] = BROKEN_LINE.matcher(parts[at].replace("`", "")).replaceAll(" ");
        }
        return String.join("", parts).strip();
    }

    private Fact fact(String key, String value) {
        return new Fact(words.get(key), value);
    }

    /// To be asked where a review may be looked at.
    Past past(Review review, Cell cell) {
        return new Past(
                review.history(Place.of(cell, Aspect.RESULT)).stream()
                        .map(each -> told(each, cell))
                        .toList(),
                review.decisions()
                        .filter(each -> isNoteOn(each.getKey(), cell))
                        .map(Map.Entry::getValue)
                        .flatMap(CellFacts::text)
                        .toList());
    }

    private static boolean isNoteOn(Place place, Cell cell) {
        return place.aspect() == Aspect.NOTE && place.findCell().filter(cell::equals).isPresent();
    }

    private static Stream<String> text(Decision decision) {
        return decision instanceof Decision.Text(String text) ? Stream.of(text) : Stream.empty();
    }

    private String told(Action action, Cell cell) {
        Place result = Place.of(cell, Aspect.RESULT);
        return action.changes().stream()
                .filter(each -> each.place().equals(result))
                .map(
                        each ->
                                words.get(
                                        "inspector.change",
                                        MINUTES.format(action.at()),
                                        action.who(),
                                        name(each.before()),
                                        name(each.after())))
                .collect(Collectors.joining("\n"));
    }

    private String name(@Nullable Decision decision) {
        return decision instanceof Decision.Result(var status, _)
                ? status.title()
                : words.get("review.open");
    }
}
