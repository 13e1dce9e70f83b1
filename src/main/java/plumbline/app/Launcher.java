package plumbline.app;

/// Starts Plumbline; not an `Application` itself, so that JavaFX may come from the class path.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {}
}
