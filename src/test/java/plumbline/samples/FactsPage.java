package plumbline.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the tables of the page of facts.
record FactsPage(List<FactRow> rows) {

    private static final Pattern PROJECT = Pattern.compile("## \\d{3}: (\\S+)");
    private static final Pattern ROW = Pattern.compile("\\| \\d{3}-\\d+ \\|.*\\|");

    static FactsPage read(Path page) throws IOException {
        return of(Files.readAllLines(page));
    }

    /// A row belongs to the project of the heading above it; tables below other headings are no
    /// facts.
    static FactsPage of(List<String> lines) {
        List<FactRow> rows = new ArrayList<>();
        String project = "";
        for (String line : lines) {
            if (line.startsWith("## ")) {
                Matcher heading = PROJECT.matcher(line);
                project = heading.matches() ? heading.group(1) : "";
            } else if (!project.isEmpty() && ROW.matcher(line).matches()) {
                rows.add(FactRow.of(project, line));
            }
        }
        return new FactsPage(rows);
    }

    /// The rows of the given seed documents.
    List<FactRow> of(String... seeds) {
        return rows.stream()
                .filter(row -> List.of(seeds).contains(row.id().substring(0, 3)))
                .toList();
    }
}
