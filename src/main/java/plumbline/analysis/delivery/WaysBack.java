package plumbline.analysis.delivery;

import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Framework;
import plumbline.framework.RunnerTruth;

import java.util.Optional;

/// Whether the migrations of a service can be taken back at all.
public final class WaysBack {

    private WaysBack() {}

    /// Why there is nothing to take back with.
    public static Optional<String> findReasonAgainst(ServiceSubject service) {
        if (service.profile().says(Switch.DOWN_POLICY, "roll-forward")) {
            return Optional.of("the profile says that the team rolls forward");
        }
        if (service.sets().isEmpty()) {
            return Optional.of("there are no migrations");
        }
        if (service.sets().stream().allMatch(WaysBack::isForwardOnly)) {
            Framework tool = service.sets().getFirst().set().framework();
            return Optional.of(tool.title() + " only goes forward");
        }
        return Optional.empty();
    }

    /// The same, and where none of the migrations has a way down.
    public static Optional<String> findReasonForNone(ServiceSubject service) {
        return findReasonAgainst(service)
                .or(
                        () ->
                                service.migrations()
                                                .anyMatch(each -> each.migration().down().present())
                                        ? Optional.empty()
                                        : Optional.of("no migration has a way down"));
    }

    private static boolean isForwardOnly(SetSubject set) {
        return RunnerTruth.of(set.set().framework()).forwardOnly();
    }
}
