package plumbline.preferences.session;

import java.time.Instant;

/// A running program: its number, which the system gives to others later, and when it began.
public record Owner(long process, Instant began) {

    /// This program.
    public static Owner self() {
        return of(ProcessHandle.current());
    }

    private static Owner of(ProcessHandle handle) {
        return new Owner(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(Owner::of)
                .filter(this::equals)
                .isPresent();
    }
}
