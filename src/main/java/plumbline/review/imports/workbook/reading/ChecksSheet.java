package plumbline.review.imports.workbook.reading;

import org.jspecify.annotations.Nullable;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.imports.workbook.sheet.SheetRow;
import plumbline.review.imports.workbook.sheet.WorkbookFile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The sheet of a workbook that has the checks, found by what stands above its columns; `headerRow`
/// is the number of that row.
public record ChecksSheet(String name, int headerRow, Headers headers) {

    /// People write titles above tables.
    private static final int LAST_FOR_HEADERS = 60;

    /// The one that is called so, or else the first.
    ///
    /// Throws a [ProblemException] when there is none.
    public static ChecksSheet of(WorkbookFile file) {
        List<ChecksSheet> all = new ArrayList<>();
        for (String each : file.sheets()) {
            Search search = new Search();
            file.read(each, search);
            if (search.found != null) {
                all.add(search.found);
            }
        }
        return all.stream()
                .filter(each -> Languages.isTitleOfChecks(each.name))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ProblemKind.WORKBOOK_WITHOUT_CHECKS, null, file.path()));
    }

    /// Tells its rows, one by one.
    public void read(WorkbookFile file, Consumer<EditedRow> told) {
        file.read(
                name,
                row -> {
                    if (row.number() > headerRow) {
                        told.accept(new EditedRow(headers, row));
                    }
                    return true;
                });
    }

    private static final class Search implements Predicate<SheetRow> {

        private @Nullable ChecksSheet found;

        @Override
        public boolean test(SheetRow row) {
            Headers.find(row)
                    .ifPresent(each -> found = new ChecksSheet(row.sheet(), row.number(), each));
            return found == null && row.number() < LAST_FOR_HEADERS;
        }
    }
}
