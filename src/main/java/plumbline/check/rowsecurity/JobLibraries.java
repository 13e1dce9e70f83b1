package plumbline.check.rowsecurity;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.PackageFact;

import java.util.Optional;
import java.util.Set;

/// Finds out whether a service does work that no request asked for.
final class JobLibraries {

    /// Libraries that run work without a request.
    private static final Set<String> JOBS =
            Set.of(
                    "bull",
                    "bullmq",
                    "agenda",
                    "bree",
                    "cron",
                    "node-cron",
                    "node-schedule",
                    "pg-boss",
                    "graphile-worker",
                    "@nestjs/schedule",
                    "@nestjs/bull",
                    "@nestjs/bullmq",
                    "bee-queue",
                    "kue");

    private JobLibraries() {}

    static Optional<PackageFact.Dependency> find(ServiceSubject service) {
        return service.surroundings().all(PackageFact.Dependency.class).stream()
                .filter(each -> !each.development() && JOBS.contains(each.name()))
                .findFirst();
    }
}
