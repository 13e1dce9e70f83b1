package plumbline.report.markdown;

import plumbline.check.Section;
import plumbline.check.Status;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The rows of a section: check, status, evidence.
public record RowTable(Writing writing, ReportedService service, Verdicts verdicts) {

    private static final List<String> HEAD = List.of("Check", "Status", "Evidence");

    public static RowTable of(Writing writing, ReportedService service, boolean signed) {
        return new RowTable(writing, service, Verdicts.in(writing, signed));
    }

    /// The sections that have more than N/A to tell, without their N/A.
    public SortedMap<Section, List<ReportedCell>> sections() {
        SortedMap<Section, List<ReportedCell>> sections = new TreeMap<>(service.sections());
        sections.replaceAll((_, cells) -> told(Results.applicable(cells)));
        sections.values().removeIf(List::isEmpty);
        return sections;
    }

    private List<ReportedCell> told(List<ReportedCell> cells) {
        return cells.stream().filter(each -> writing.extent().has(each.shown())).toList();
    }

    /// The name of a section with its share.
    public String heading(Section section) {
        return section.title()
                + Shares.ofSection(writing.report().shown().part(service.name(), section).tally());
    }

    public void write(List<ReportedCell> cells) {
        Places places = Places.in(writing, service);
        writing.sheet()
                .table(
                        HEAD,
                        cells.stream()
                                .map(
                                        each ->
                                                List.of(
                                                        Inline.text(each.check().title()),
                                                        verdicts.of(each),
                                                        places.evidence(each)))
                                .toList());
    }

    /// What does not apply, at the end.
    public void notApplicable() {
        List<ReportedCell> none =
                told(service.cells()).stream()
                        .filter(each -> Results.is(each, Status.NOT_APPLICABLE))
                        .toList();
        if (!none.isEmpty()) {
            writing.sheet().heading(2, "Not Applicable");
            write(none);
        }
    }
}
