package plumbline.report.content;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Section;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A service with its cells in the order of the catalogue; `folder` is what was opened, `commit`
/// what is checked out there, and `remote` where others find it; both may be empty.
public record ReportedService(
        String name,
        String folder,
        String commit,
        String remote,
        ServiceSubject subject,
        List<ReportedCell> cells) {

    public ReportedService {
        cells = List.copyOf(cells);
    }

    /// Its cells, section by section in the order of the catalogue.
    public SortedMap<Section, List<ReportedCell>> sections() {
        return cells.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.check().section(), TreeMap::new, Collectors.toList()));
    }
}
