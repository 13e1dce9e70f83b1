package plumbline.gui;

import java.lang.ref.WeakReference;

/// Asks for garbage collection, for tests of what must be kept and what must not.
public final class Garbage {

    private static final int ATTEMPTS = 50;

    private Garbage() {}

    /// Collects until something that nobody holds is gone.
    public static void collect() {
        if (!takes(new WeakReference<>(new Object()))) {
            throw new IllegalStateException("nothing is ever collected");
        }
    }

    /// Whether nobody holds it any longer.
    public static boolean takes(WeakReference<?> reference) {
        for (int i = 0; i < ATTEMPTS && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }
}
