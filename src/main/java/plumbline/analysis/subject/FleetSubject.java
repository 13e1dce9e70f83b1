package plumbline.analysis.subject;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineRules;
import plumbline.analysis.timeline.Timelines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// All services of an opened folder, and what they have to do with each other.
public record FleetSubject(FleetDependencies dependencies, List<ServiceSubject> services) {

    public FleetSubject {
        services = List.copyOf(services);
    }

    /// Draws all facts from what was read; `now` is what no stamp may be after.
    public static FleetSubject of(FolderReading reading, Profile profile, Instant now) {
        FleetDependencies dependencies = FleetDependencies.of(reading);
        List<SetTimeline> timelines = Timelines.of(reading, TimelineRules.USUAL, now);
        List<ServiceSubject> services = new ArrayList<>();
        for (ServiceReading service : reading.services()) {
            services.add(service(reading, dependencies, service, profile, timelines));
        }
        return new FleetSubject(dependencies, services);
    }

    private static ServiceSubject service(
            FolderReading reading,
            FleetDependencies fleet,
            ServiceReading service,
            Profile profile,
            List<SetTimeline> timelines) {
        List<SetDependencies> dependencies =
                fleet.sets().stream()
                        .filter(each -> service.sets().contains(each.history().set()))
                        .toList();
        return new ServiceSubject(
                profile,
                reading.sources(),
                service,
                dependencies.stream()
                        .map(
                                each ->
                                        new SetSubject(
                                                profile, reading.sources(), each.history(), false))
                        .toList(),
                dependencies,
                timelines.stream().filter(each -> service.sets().contains(each.set())).toList());
    }
}
