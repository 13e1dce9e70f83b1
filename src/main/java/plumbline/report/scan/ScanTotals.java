package plumbline.report.scan;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;

import java.util.List;
import java.util.stream.Stream;

/// The figures under a scan; `understood` counts the operations that were read as a whole.
public record ScanTotals(
        int services,
        int migrations,
        int withDown,
        long operations,
        long understood,
        long obstacles) {

    static ScanTotals of(List<FolderReading> readings) {
        List<ServiceReading> services =
                readings.stream().flatMap(each -> each.services().stream()).toList();
        List<Migration> migrations = services.stream().flatMap(ServiceReading::migrations).toList();
        return new ScanTotals(
                services.size(),
                migrations.size(),
                (int) migrations.stream().filter(each -> each.down().present()).count(),
                halves(migrations).mapToLong(half -> half.steps().size()).sum(),
                halves(migrations)
                        .flatMap(half -> half.steps().stream())
                        .filter(ScanTotals::isUnderstood)
                        .count(),
                halves(migrations).mapToLong(half -> half.notUnderstood().size()).sum());
    }

    private static Stream<MigrationHalf> halves(List<Migration> migrations) {
        return migrations.stream().flatMap(each -> Stream.of(each.up(), each.down()));
    }

    private static boolean isUnderstood(Step step) {
        return step.understanding() == Understanding.FULL;
    }

    /// Of all that was met, operations and places not understood, the share that was understood.
    public double share() {
        long partly = operations - understood;
        long met = operations + Math.max(0, obstacles - partly);
        return met == 0 ? 1 : (double) understood / met;
    }
}
