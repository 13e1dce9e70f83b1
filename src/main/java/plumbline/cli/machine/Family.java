package plumbline.cli.machine;

/// Systems that get programs in the same way.
public enum Family {
    DEBIAN,
    FEDORA,
    OTHER_LINUX,
    MAC,
    WINDOWS;

    /// Whether it is a Linux.
    public boolean isLinux() {
        return this == DEBIAN || this == FEDORA || this == OTHER_LINUX;
    }
}
