package plumbline.drawing.timeline;

import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Says what a sign on a lane says, in a line of words.
public final class StopWords {

    private final Words words;

    public StopWords(Words words) {
        this.words = words;
    }

    /// `003_rls.ts, access, 4 statements, no way down, fails here`.
    public String of(Stop stop) {
        List<String> parts = new ArrayList<>();
        parts.add(stop.migration().id());
        parts.add(words.get(stop.deed().wordsKey()));
        parts.add(words.get("stop.statements", stop.statements()));
        switch (stop.down()) {
            case THERE -> {}
            case EMPTY -> parts.add(words.get("stop.down.empty"));
            case REFUSED -> parts.add(words.get("stop.down.refused"));
            case NONE -> parts.add(words.get("stop.down.none"));
        }
        if (stop.isOdd()) {
            parts.add(words.get("stop.odd"));
        }
        switch (stop.weight()) {
            case NOTHING -> {}
            case SOME -> parts.add(words.get("stop.some"));
            case MUCH -> parts.add(words.get("stop.much"));
        }
        return String.join(", ", parts);
    }

    public String of(Clump clump) {
        return clump.isOne()
                ? of(clump.stops().getFirst())
                : words.get(
                        "stop.several",
                        clump.stops().size(),
                        clump.stops().getFirst().migration().id(),
                        clump.stops().getLast().migration().id());
    }
}
