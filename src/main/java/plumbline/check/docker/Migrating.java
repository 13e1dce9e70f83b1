package plumbline.check.docker;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.subject.ServiceSubject;

/// Whether an image of a service runs its migrations.
final class Migrating {

    private Migrating() {}

    static boolean isImage(ServiceSubject service) {
        return MigrationRuns.of(service).deliveries().stream()
                .anyMatch(
                        each ->
                                each.where() == Where.CONTAINER
                                        || each.where() == Where.APPLICATION);
    }
}
