package plumbline.setting.shell;

/// Which language a script is written in.
public enum Shell {
    POSIX,
    POWERSHELL
}
