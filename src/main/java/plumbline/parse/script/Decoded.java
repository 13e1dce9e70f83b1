package plumbline.parse.script;

import java.util.Arrays;

/// The characters of a literal after its escapes, and where in the file each of them stands.
///
/// `escapes` is empty as long as every character stands for itself.
@SuppressWarnings("ArrayRecordComponent") // one number per character, and no two are compared
public record Decoded(String text, int start, int end, int[] escapes) {

    /// The offset in the file of one decoded character; of the end for the one after the last.
    public int offset(int index) {
        if (index >= text.length()) {
            return end;
        }
        return escapes.length == 0 ? start + index : escapes[index];
    }

    public int[] offsets() {
        int[] offsets = new int[text.length()];
        Arrays.setAll(offsets, this::offset);
        return offsets;
    }
}
