package plumbline.analysis.dependency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers which step gave an object a name, and which took the name away.
public final class NameBook {

    private final Map<String, List<Occasion>> given = new HashMap<>();
    private final Map<String, List<Occasion>> taken = new HashMap<>();

    /// A step gives the name.
    public void give(String name, Occasion occasion) {
        given.computeIfAbsent(plain(name), _ -> new ArrayList<>()).add(occasion);
    }

    /// A step takes it away.
    public void take(String name, Occasion occasion) {
        taken.computeIfAbsent(plain(name), _ -> new ArrayList<>()).add(occasion);
    }

    /// The first step that gives the name in a migration after that one.
    public Optional<Occasion> findGivenAfter(String name, int position) {
        return given.getOrDefault(plain(name), List.of()).stream()
                .filter(each -> each.position() > position)
                .findFirst();
    }

    /// The last step that takes the name in a migration before that one.
    public Optional<Occasion> findTakenBefore(String name, int position) {
        return taken.getOrDefault(plain(name), List.of()).stream()
                .filter(each -> each.position() < position)
                .reduce((_, later) -> later);
    }

    /// The first step that gives the name.
    public Optional<Occasion> findGiven(String name) {
        return findGivenAfter(name, -1);
    }

    /// Names without quotes, and without the schema that goes without saying.
    private static String plain(String name) {
        String bare = name.replace("\"", "");
        return bare.startsWith("public.") ? bare.substring("public.".length()) : bare;
    }
}
