package plumbline.report.imported;

import plumbline.report.Spelled;
import plumbline.review.imports.locating.Whereabouts;
import plumbline.words.Words;

import java.util.List;

/// Says where something is that an old audit speaks of, or why nobody can tell.
public record WhereaboutsWords(Words words) {

    /// Nothing where it was found.
    public String of(Whereabouts whereabouts) {
        return switch (whereabouts) {
            case Whereabouts.Found _ -> "";
            case Whereabouts.Several(List<String> places) ->
                    words.get("imports.place.several", String.join(", ", places));
            case Whereabouts.Missing(Whereabouts.Why why, String detail) ->
                    words.get("imports.place.missing." + Spelled.id(why), detail);
        };
    }
}
