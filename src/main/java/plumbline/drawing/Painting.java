package plumbline.drawing;

/// Something that can be drawn, of a size of its own.
public interface Painting {

    /// What it shows, in words.
    String title();

    /// How large it is; texts take their room.
    Box size(Letters letters);

    void paint(Pen pen);
}
