package plumbline.drawing.timeline;

import plumbline.words.Words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What stands beside a lane in words; worked out once, not for each frame.
final class LaneWords {

    private final Words words;
    private final StopWords stops;
    private final Map<Lane, String> below = new HashMap<>();
    private final Map<Course, String> notes = new HashMap<>();

    LaneWords(Words words) {
        this.words = words;
        this.stops = new StopWords(words);
    }

    StopWords stops() {
        return stops;
    }

    /// Below the name of the service.
    String below(Lane lane) {
        return below.computeIfAbsent(
                lane,
                each ->
                        each.framework() == null
                                ? words.get("lane.none")
                                : words.get(
                                        "lane.migrations",
                                        each.framework().title(),
                                        each.stops().size()));
    }

    /// Why the order says nothing, and how many it does not place.
    String note(Course course) {
        return notes.computeIfAbsent(course, this::say);
    }

    private String say(Course course) {
        String why =
                course.gap() == null
                        ? ""
                        : words.get(
                                "timeline.gap."
                                        + course.gap()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'));
        if (course.unplaced() == 0 || course.isEmpty()) {
            return why;
        }
        String left = words.get("lane.unplaced", course.unplaced());
        return why.isEmpty() ? left : why + " · " + left;
    }
}
