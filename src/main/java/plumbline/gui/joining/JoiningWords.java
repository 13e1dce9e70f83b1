package plumbline.gui.joining;

import org.jspecify.annotations.Nullable;

import plumbline.gui.history.DecisionWords;
import plumbline.report.Spelled;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.joining.Joining;
import plumbline.review.joining.Meeting;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What two copies say, in words; `titles` says what checks are called.
record JoiningWords(Words words, ZoneId zone, Function<Cell, String> titles) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// What of a thing is otherwise: what stood where both parted, and what each says now.
    record Line(String aspect, Said base, Said mine, Said theirs, boolean different) {}

    /// What stands somewhere, and who decided it when.
    record Said(String text, String by) {}

    String service(Meeting meeting) {
        return switch (meeting.subject()) {
            case Subject.OfCell(Cell cell) -> cell.service();
            case Subject.OfService(String service) -> service;
            case Subject.OfStatement(String service, var _, var _) -> service;
            case Subject.OfCheck _,
                    Subject.OfFinding _,
                    Subject.OfAssumption _,
                    Subject.OfSetting _,
                    Subject.OfImport _ ->
                    "";
        };
    }

    String what(Meeting meeting) {
        return switch (meeting.subject()) {
            case Subject.OfCell(Cell cell) -> titles.apply(cell);
            case Subject.OfService(String service) -> service;
            case Subject.OfCheck(String check) -> words.get("steps.subject.check", check);
            case Subject.OfStatement(String service, String file, var _) ->
                    words.get("steps.subject.statement", service, file);
            case Subject.OfFinding _ -> words.get("steps.subject.finding");
            case Subject.OfAssumption(String id) -> words.get("steps.subject.assumption", id);
            case Subject.OfSetting(String key) -> words.get("steps.subject.setting", key);
            case Subject.OfImport _ -> words.get("steps.subject.import");
        };
    }

    /// Which side stands, or that nothing has to be chosen.
    String outcome(JoiningRow row) {
        return row.meeting().isDifferent()
                ? words.get("joining.side." + Spelled.id(row.sideProperty().get()))
                : words.get("joining.kind." + Spelled.id(row.meeting().kind()));
    }

    /// What stands in a copy at the places of a thing that tell most: those that differ.
    String brief(Meeting meeting, Review in) {
        List<Place> telling =
                meeting.different().isEmpty() ? meeting.places() : meeting.different();
        List<String> said =
                telling.stream()
                        .filter(each -> in.find(each).isPresent())
                        .map(each -> said(in, each))
                        .toList();
        return said.isEmpty() ? words.get("steps.nothing") : String.join(" · ", said);
    }

    List<Line> lines(JoiningRow row) {
        Meeting meeting = row.meeting();
        Joining joining = row.joining();
        return meeting.places().stream()
                .map(
                        each ->
                                new Line(
                                        words.get("steps.aspect." + Spelled.id(each.aspect())),
                                        whole(joining.base(), each),
                                        whole(joining.mine(), each),
                                        whole(joining.theirs(), each),
                                        meeting.different().contains(each)))
                .toList();
    }

    private Said whole(Review in, Place place) {
        Optional<Action> by = in.holding(place).stream().findFirst().map(Review.Contender::action);
        return new Said(said(in, place), by.map(this::by).orElse(""));
    }

    private String by(Action action) {
        String who = action.who().isBlank() ? words.get("steps.nobody") : action.who();
        return who + ", " + MINUTE.withZone(zone).format(action.at());
    }

    private String said(Review in, Place place) {
        return said(in.find(place).orElse(null));
    }

    private String said(@Nullable Decision decision) {
        return decision == null
                ? words.get("steps.nothing")
                : Secrets.mask(new DecisionWords(words).said(decision));
    }

    String accessible(JoiningRow row) {
        Meeting meeting = row.meeting();
        Joining joining = row.joining();
        return words.get(
                "joining.accessible",
                what(meeting),
                service(meeting),
                outcome(row),
                brief(meeting, joining.base()),
                brief(meeting, joining.mine()),
                brief(meeting, joining.theirs()));
    }
}
