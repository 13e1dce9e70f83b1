package plumbline.gui.imports.flow;

import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.locating.Whereabouts;

import java.util.List;
import java.util.stream.Stream;

/// How many places that documents name were found; `alone` of them by the number of a line only,
/// and `unknown` are services in no open folder.
public record EvidenceCount(
        int all, int found, int several, int missing, long alone, List<String> unknown) {

    /// Nobody looked.
    static final EvidenceCount NONE = new EvidenceCount(0, 0, 0, 0, 0, List.of());

    public EvidenceCount {
        unknown = List.copyOf(unknown);
    }

    public static EvidenceCount of(List<LocatedReport> reports) {
        List<References> all = reports.stream().map(LocatedReport::references).toList();
        return new EvidenceCount(
                all.stream().mapToInt(each -> each.all().size()).sum(),
                count(all, Whereabouts.Found.class),
                count(all, Whereabouts.Several.class),
                count(all, Whereabouts.Missing.class),
                all.stream().mapToLong(each -> each.foundBy(Whereabouts.Ground.LINES_ALONE)).sum(),
                all.stream().flatMap(EvidenceCount::unknown).distinct().toList());
    }

    private static int count(List<References> all, Class<? extends Whereabouts> kind) {
        return all.stream().mapToInt(each -> each.of(kind).size()).sum();
    }

    private static Stream<String> unknown(References references) {
        return references.unknown().stream().map(References.Unknown::service);
    }
}
