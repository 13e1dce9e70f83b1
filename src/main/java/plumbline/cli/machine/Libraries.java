package plumbline.cli.machine;

/// The native libraries of the machine.
public interface Libraries {

    /// Whether one can be loaded, by the name that other libraries ask for it: `libgtk-3.so.0`.
    boolean canLoad(String name);
}
