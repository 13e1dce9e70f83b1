package plumbline.report.markdown;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.content.ReportedCell;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What passes, weighs much, and can be shown: not what passes because nothing dangerous is there.
public final class Strengths {

    /// Sections of checks that pass where something is not done.
    private static final Set<Section> DANGERS = EnumSet.of(Section.DATA_SAFETY, Section.LOCKING);

    private Strengths() {}

    public static List<ReportedCell> of(Writing writing) {
        return writing.report()
                .cells()
                .filter(each -> writing.extent().has(each.shown()))
                .filter(each -> Results.is(each, Status.PASS))
                .filter(each -> each.severity().atLeast(Severity.HIGH))
                .filter(each -> !DANGERS.contains(each.check().section()))
                .filter(each -> !Spot.of(each).isEmpty())
                .sorted(Comparator.comparing(ReportedCell::severity).reversed())
                .toList();
    }
}
