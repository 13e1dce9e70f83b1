package plumbline.check;

import plumbline.analysis.subject.FleetSubject;
import plumbline.analysis.subject.ServiceSubject;

import java.util.List;

/// A check that judges a service by what it has to do with the others of its folder.
public non-sealed interface FleetCheck extends Check {

    /// Nothing where the service does not concern it.
    List<Verdict> judge(ServiceSubject service, FleetSubject fleet);

    @Override
    default boolean isForSingleFiles() {
        return false;
    }
}
