package plumbline.check;

import plumbline.analysis.subject.ServiceSubject;

import java.util.List;

/// A check that judges a service with all its migrations and what stands around them.
public non-sealed interface ServiceCheck extends Check {

    /// Nothing where the service does not concern it.
    List<Verdict> judge(ServiceSubject service);

    @Override
    default boolean isForSingleFiles() {
        return false;
    }
}
