package plumbline.gui.dialog;

/// Tells a person something in passing, without asking for an answer.
@FunctionalInterface
public interface Notices {

    void tell(String text);
}
