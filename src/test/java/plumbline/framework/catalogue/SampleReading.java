package plumbline.framework.catalogue;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.source.SourceDocument;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What all adapters together read of one folder.
record SampleReading(String name, FolderReading reading) {

    private static final Path SAMPLES = Path.of("sample-projects");

    static SampleReading of(String project) {
        return of(SAMPLES.resolve(project));
    }

    static SampleReading of(Path root) {
        return of(root, new FolderReader(Frameworks.all(new GrammarSqlReader())));
    }

    static SampleReading of(Path root, FolderReader reader) {
        return new SampleReading(root.getFileName().toString(), reader.read(root, Progress.none()));
    }

    static List<String> projects() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    List<SetReading> sets() {
        return reading.services().stream().map(ServiceReading::sets).flatMap(List::stream).toList();
    }

    List<Migration> migrations() {
        return sets().stream().map(SetReading::migrations).flatMap(List::stream).toList();
    }

    List<Step> steps() {
        return halves().flatMap(half -> half.steps().stream()).toList();
    }

    List<NotUnderstood> notUnderstood() {
        return halves().flatMap(half -> half.notUnderstood().stream()).toList();
    }

    private Stream<MigrationHalf> halves() {
        return migrations().stream().flatMap(each -> Stream.of(each.up(), each.down()));
    }

    /// A file of the folder as the readers see it; empty if it cannot be read.
    SourceDocument document(String file) {
        return switch (new SourceReader().read(reading.root().resolve(file))) {
            case SourceText.Readable readable -> new SourceDocument(file, readable.text());
            case SourceText.Unreadable _ -> new SourceDocument(file, "");
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
