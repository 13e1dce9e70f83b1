package plumbline.cli.machine;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/// Loads libraries for a try, the way JavaFX would.
public final class LoadedLibraries implements Libraries {

    /// What was loaded stays: libraries like GLib do not take being loaded twice.
    @SuppressWarnings("restricted")
    @Override
    public boolean canLoad(String name) {
        try {
            SymbolLookup.libraryLookup(name, Arena.global());
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
