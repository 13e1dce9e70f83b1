package plumbline.report.markdown.style;

import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Places;
import plumbline.report.markdown.Results;
import plumbline.report.markdown.Spot;
import plumbline.report.markdown.Writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The files of a service: what each is for, which ways it has, and what was found in it.
final class MigrationFiles {

    private static final String THERE = "✅";
    private static final String MISSING = "❌";

    private final Writing writing;
    private final List<Migration> migrations;
    private final Places places;

    /// By file, a row for each check that found something there.
    private final Map<String, List<List<Inline>>> findings = new TreeMap<>();

    MigrationFiles(Writing writing, ReportedService service) {
        this.writing = writing;
        this.migrations = service.subject().reading().migrations().toList();
        this.places = Places.in(writing, service);
        migrations.forEach(each -> findings.put(each.file(), new ArrayList<>()));
        Results.issues(writing.report()).forEach(this::find);
    }

    private void find(ReportedCell cell) {
        Spot.of(cell).stream()
                .collect(Collectors.groupingBy(Spot::file))
                .forEach(
                        (file, spots) ->
                                findings.getOrDefault(file, new ArrayList<>())
                                        .add(finding(cell, spots)));
    }

    private List<Inline> finding(ReportedCell cell, List<Spot> spots) {
        return List.of(
                Inline.text(cell.check().title()),
                Inline.text(cell.severity().name()),
                places.lines(spots),
                Inline.text(spots.getFirst().what()));
    }

    void write() {
        writing.sheet().heading(2, "Migration Files");
        writing.sheet()
                .table(
                        List.of("File", "Purpose", "Has Up?", "Has Down?", "Findings"),
                        migrations.stream().map(this::row).toList());
        findings.forEach(this::quality);
    }

    private List<Inline> row(Migration migration) {
        return List.of(
                Inline.link(places.name(migration.file()), migration.file(), 1),
                Inline.text(migration.name().replace('_', ' ').replace('-', ' ').strip()),
                Inline.text(half(migration.up())),
                Inline.text(half(migration.down())),
                Inline.text(
                        Integer.toString(
                                findings.getOrDefault(migration.file(), List.of()).size())));
    }

    private String half(MigrationHalf half) {
        String refuses =
                half.refusal() == null ? "" : " " + writing.words().get("report.markdown.refuses");
        return half.present() ? THERE + refuses : MISSING;
    }

    private void quality(String file, List<List<Inline>> rows) {
        if (!rows.isEmpty()) {
            writing.sheet().heading(2, "Migration Quality (" + places.name(file) + ")");
            writing.sheet().table(List.of("Check", "Severity", "Lines", "What"), rows);
        }
    }
}
