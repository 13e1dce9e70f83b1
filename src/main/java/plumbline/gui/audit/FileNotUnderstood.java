package plumbline.gui.audit;

import plumbline.framework.Migration;
import plumbline.operation.step.NotUnderstood;
import plumbline.report.content.Judged;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file with places that were not understood; `name` is its path from the opened folder.
public record FileNotUnderstood(String service, String name, Path path, int places) {

    private static Stream<FileNotUnderstood> of(Judged service) {
        Map<String, Long> places =
                service.reading()
                        .migrations()
                        .flatMap(FileNotUnderstood::places)
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.span().file(),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        Path root = service.audit().reading().root();
        return places.entrySet().stream()
                .map(
                        each ->
                                new FileNotUnderstood(
                                        service.name(),
                                        each.getKey(),
                                        root.resolve(each.getKey()),
                                        each.getValue().intValue()));
    }

    private static Stream<NotUnderstood> places(Migration migration) {
        return Stream.of(migration.up(), migration.down())
                .flatMap(half -> half.notUnderstood().stream());
    }

    /// Those of all services.
    static List<FileNotUnderstood> all(List<Judged> services) {
        return services.stream().flatMap(FileNotUnderstood::of).toList();
    }
}
