package plumbline.setting.shell;

import plumbline.setting.OnFailure;
import plumbline.setting.Verb;

import java.util.ArrayList;
import java.util.List;

/// What a command finally does, and through which scripts.
record Meaning(
        String tool,
        Verb verb,
        String text,
        boolean configured,
        List<String> through,
        OnFailure inner) {

    Meaning {
        through = List.copyOf(through);
    }

    /// The same, where that becomes of a failure.
    Meaning before(OnFailure then) {
        return new Meaning(
                tool, verb, text, configured, through, inner == OnFailure.STOPS ? then : inner);
    }

    /// The same, reached through one more script, in which that becomes of a failure.
    Meaning within(String script, OnFailure then) {
        List<String> way = new ArrayList<>(through);
        way.addFirst(script);
        return new Meaning(
                tool, verb, text, configured, way, inner == OnFailure.STOPS ? then : inner);
    }
}
